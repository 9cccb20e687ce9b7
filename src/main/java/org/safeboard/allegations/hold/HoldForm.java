package org.safeboard.allegations.hold;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.telling.Hold.Asked;
import org.safeboard.allegations.domain.telling.Hold.Asker;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A hold that is asked for, as typed. */
public record HoldForm(@Nullable Asker by, String byName, String reason, DateInput on, DateInput lookAgainOn) {
    static final HoldForm BLANK = new HoldForm(null, "", "", DateInput.BLANK, DateInput.BLANK);

    Asked asked() {
        var answers = new Answers();
        var who = answers.need("by", by, "Select who asks that the person is not told");
        var name = answers.need("byName", byName, "Enter the name of the person who asks for it");
        var why = answers.need("reason", reason, "Enter the reason they give");
        var day = answers.need("on", on.date().orElse(null), "Enter the date it was asked for, like 27 3 2026");
        var again = answers.need(
                "lookAgainOn", lookAgainOn.date().orElse(null), "Enter the day to look at it again, like 27 3 2026");
        return answers.into(
                () -> new Asked(who.get(), name.get().strip(), why.get().strip(), day.get(), again.get()));
    }
}
