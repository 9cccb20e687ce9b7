package org.safeboard.allegations.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/** The themes of a year, and what was learnt in words. */
public record ThemesPage(
        String area,
        Set<String> areas,
        ReportingYear latest,
        ReportingYear year,
        List<Theme> themes,
        List<Learnt> learnt,
        Codes codes)
        implements Page {
    private static final int YEARS = 10;

    /** A theme and in how many cases of the year, and of the year before, it was found. */
    public record Theme(String label, long cases, long before) {}

    /** What was learnt from a case; no themes where there was nothing. */
    public record Learnt(UUID contact, String number, List<String> themes, String learnt, LocalDate on) {}

    public long nothing() {
        return learnt.stream().filter(it -> it.themes().isEmpty()).count();
    }

    public List<Learnt> something() {
        return learnt.stream().filter(it -> !it.themes().isEmpty()).toList();
    }

    public String labels(Learnt it) {
        return String.join(
                "; ",
                it.themes().stream()
                        .map(theme -> codes.label(AnswerLearning.THEMES, theme))
                        .toList());
    }

    public List<Option> years() {
        return IntStream.range(0, YEARS)
                .mapToObj(it -> new ReportingYear(latest.from() - it).toString())
                .map(it -> new Option(it, it))
                .toList();
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
