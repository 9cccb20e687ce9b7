package org.safeboard.platform.figures.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.answer.Question;
import org.safeboard.platform.figures.answer.Topic;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

/** A question as typed. */
public record QuestionForm(
        String area,
        String topic,
        String down,
        String across,
        String kind,
        String firstYear,
        String lastYear,
        String calendarYear,
        String quarterYear,
        String quarter,
        DateInput from,
        DateInput until,
        String audience,
        String askedBy,
        String reference,
        DateInput receivedOn) {

    static QuestionForm about(String area, String topic, String latestYear) {
        return new QuestionForm(
                area,
                topic,
                "",
                "",
                "",
                latestYear,
                "",
                "",
                latestYear,
                "",
                DateInput.BLANK,
                DateInput.BLANK,
                "",
                "",
                "",
                DateInput.BLANK);
    }

    /**
     * What is asked, a question for each table.
     *
     * @param receivedOn when the request came; null where there is none
     */
    record Entered(
            List<Question> questions,
            String askedBy,
            String reference,
            @Nullable LocalDate receivedOn) {
        Question first() {
            return questions.getFirst();
        }
    }

    /** @throws RulesBroken with everything that is wrong */
    Entered entered(Topic about, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var by = by(about, problems);
        var periods = new PeriodForm(kind, firstYear, lastYear, calendarYear, quarterYear, quarter, from, until)
                .periods(problems);
        var readers = Arrays.stream(Audience.values())
                .filter(it -> it.name().equals(audience))
                .findFirst();
        if (readers.isEmpty()) {
            problems.add(new Problem("audience", "Select who will read the answer"));
        } else if (readers.get() != Audience.WORKING
                && periods.stream().anyMatch(it -> !it.last().isBefore(today))) {
            problems.add(
                    new Problem(
                            "kind",
                            "For readers outside the office the time must be over: numbers that still grow would tell day by day"));
        }
        var received = receivedOn.date().orElse(null);
        if (!receivedOn.isBlank() && received == null) {
            problems.add(new Problem("receivedOn", "Date the request came must be a real date, like 27 3 2026"));
        } else if (received != null && received.isAfter(today)) {
            problems.add(new Problem("receivedOn", "Date the request came must be today or in the past"));
        }
        if (!problems.isEmpty()) {
            throw new RulesBroken(problems);
        }
        return new Entered(
                periods.stream()
                        .map(it -> new Question(area, about, by, it, readers.orElseThrow()))
                        .toList(),
                askedBy.strip(),
                reference.strip(),
                received);
    }

    private List<Dimension> by(Topic about, List<Problem> problems) {
        if (!down.isBlank() && down.equals(across)) {
            problems.add(new Problem("across", "Select two different breakdowns"));
        }
        return Stream.of(down, across)
                .filter(it -> !it.isBlank())
                .map(it -> {
                    var found = about.breakdown(it).orElse(null);
                    if (found == null) {
                        problems.add(new Problem("down", "Select a breakdown from the list"));
                    }
                    return found;
                })
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
