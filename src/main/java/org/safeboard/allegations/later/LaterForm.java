package org.safeboard.allegations.later;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.office.LaterEntry;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** What happened earlier, as typed. */
public record LaterForm(
        LaterEntry.@Nullable Kind kind, DateInput happenedOn, String happenedTime, String withWhom, String text) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");

    static final LaterForm BLANK = new LaterForm(null, DateInput.BLANK, "", "", "");

    LaterEntry entry(UUID contact, Change change) {
        var answers = new Answers();
        var what = answers.need("kind", kind, "Select what it was");
        var on = answers.need(
                "happenedOn", happenedOn.date().orElse(null), "Enter the date it happened, like 27 3 2026");
        answers.check(
                happenedTime.isBlank() || time() != null,
                "happenedTime",
                "Time it happened must be a time of the day, like 16:55");
        answers.need("text", text, "Enter what happened");
        return answers.into(() -> LaterEntry.of(contact, what.get(), on.get(), time(), withWhom, text, change));
    }

    private @Nullable LocalTime time() {
        try {
            return happenedTime.isBlank() ? null : LocalTime.parse(happenedTime.strip(), TIME);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
