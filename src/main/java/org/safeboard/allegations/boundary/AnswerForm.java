package org.safeboard.allegations.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossing.Acknowledged;
import org.safeboard.allegations.domain.boundary.Crossing.Disagreement;
import org.safeboard.allegations.domain.boundary.TimeTyped;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** What became of a part that waits for an answer, as typed. */
public record AnswerForm(
        @Nullable Answer answer,
        DateInput on,
        String time,
        String by,
        String reference,
        String why,
        DateInput escalatedOn,
        String escalatedTo) {

    /** What became of it. */
    public enum Answer {
        ACKNOWLEDGED,
        DISAGREED,
        WITHDRAWN
    }

    static AnswerForm today(LocalDate today) {
        return new AnswerForm(null, DateInput.of(today), "", "", "", "", DateInput.BLANK, "");
    }

    Crossing applyTo(Crossing before, LocalDate today) {
        var answers = new Answers();
        var chosen = answers.need("answer", answer, "Select what became of it");
        var day = answers.need("on", on.date().orElse(null), "Enter the date, like 27 3 2026");
        var at = TimeTyped.read(time, "time", answers);
        answers.check(
                escalatedOn.isBlank() || escalatedOn.date().isPresent(),
                "escalatedOn",
                "Date it was taken to managers must be a real date, like 27 3 2026");
        return answers.into(() -> switch (chosen.get()) {
            case ACKNOWLEDGED -> before.acknowledge(new Acknowledged(day.get(), at, by, reference), today);
            case DISAGREED ->
                before.disagree(
                        new Disagreement(day.get(), why, escalatedOn.date().orElse(null), escalatedTo), today);
            case WITHDRAWN -> before.withdraw(day.get(), why, today);
        });
    }
}
