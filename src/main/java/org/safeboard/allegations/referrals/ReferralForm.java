package org.safeboard.allegations.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.incoming.Referral.Why;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/**
 * What is done with a referral, as typed.
 *
 * @param reason what its sender is told when it is not taken
 * @param duplicateOf the number of the contact it repeats
 */
public record ReferralForm(
        boolean immediate,
        String question,
        DateInput dueOn,
        @Nullable Why why,
        String reason,
        String duplicateOf) {
    static ReferralForm blank(boolean immediate, LocalDate due) {
        return new ReferralForm(immediate, "", DateInput.of(due), null, "", "");
    }

    Why chosen() {
        var answers = new Answers();
        var chosen = answers.need("why", why, "Select why it is not taken as a contact");
        return answers.into(chosen);
    }
}
