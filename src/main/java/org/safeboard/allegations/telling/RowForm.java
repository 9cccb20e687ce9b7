package org.safeboard.allegations.telling;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.telling.Teller;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Telling.Done;
import org.safeboard.allegations.domain.telling.Telling.Plan;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/**
 * What is recorded about one row of the ledger, as typed.
 *
 * @param act which of the four: told, plan, withhold, notNeeded
 */
public record RowForm(
        String act,
        DateInput on,
        String how,
        String proof,
        @Nullable Teller teller,
        String tellerName,
        String words,
        String reason,
        DateInput lookAgainOn,
        String whyNot) {

    static RowForm of(Telling row) {
        var plan = row.plan();
        var withheld = row.withheld();
        return new RowForm(
                "",
                DateInput.BLANK,
                "",
                "",
                plan.teller(),
                plan.name(),
                plan.words(),
                withheld == null ? "" : withheld.reason(),
                DateInput.of(withheld == null ? null : withheld.lookAgainOn()),
                "");
    }

    Plan plan() {
        var answers = new Answers();
        answers.need("teller", teller, "Select who tells them");
        return answers.into(() -> new Plan(Objects.requireNonNull(teller), tellerName.strip(), words.strip()));
    }

    Done told() {
        var answers = new Answers();
        var day = answers.need("on", on.date().orElse(null), "Enter the date they were told, like 27 3 2026");
        return answers.into(() -> new Done(day.get(), how, proof.strip(), null));
    }

    LocalDate lookAgain() {
        var answers = new Answers();
        var day = answers.need(
                "lookAgainOn", lookAgainOn.date().orElse(null), "Enter the day to look at it again, like 27 3 2026");
        return answers.into(day);
    }
}
