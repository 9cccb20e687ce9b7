package org.safeboard.allegations.referrals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.platform.attachments.Attachment;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * A referral as it was sent, and what may be done with it.
 *
 * @param contact the one it became or repeats; null while there is none
 * @param earlier earlier records about somebody like the adult
 * @param clock the first response to its sender
 */
public record ReferralPage(
        Referral referral,
        @Nullable Contact contact,
        Conversation conversation,
        List<Attachment> documents,
        Found earlier,
        Clock clock,
        ReferralForm form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {
    public String href() {
        return "/allegations/referrals/" + referral.id();
    }

    public boolean comesBack() {
        return !referral.from().email().isBlank();
    }

    public static List<Option> whys() {
        return Arrays.stream(Referral.Why.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
