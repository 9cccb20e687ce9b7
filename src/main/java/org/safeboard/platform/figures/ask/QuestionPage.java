package org.safeboard.platform.figures.ask;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.answer.Topic;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for the breakdowns, the time and the readers. */
public record QuestionPage(Area area, Topic topic, QuestionForm form, ReportingYear latest, List<Problem> problems)
        implements Page {
    private static final int YEARS_OFFERED = 15;

    public List<Option> breakdowns() {
        return topic.breakdowns().stream()
                .map(it -> new Option(it.key(), it.heading()))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(PeriodKind.values())
                .map(it -> new Option(it.name(), it.title(), it.hint()))
                .toList();
    }

    public List<Option> years() {
        return IntStream.range(0, YEARS_OFFERED)
                .mapToObj(it -> new ReportingYear(latest.from() - it).toString())
                .map(it -> new Option(it, it))
                .toList();
    }

    public List<Option> quarters() {
        return List.of(
                new Option("1", "April to June"),
                new Option("2", "July to September"),
                new Option("3", "October to December"),
                new Option("4", "January to March"));
    }

    public List<Option> readers() {
        return Stream.of(Audience.values())
                .map(it -> new Option(it.name(), it.title(), it.hint()))
                .toList();
    }
}
