package org.safeboard.platform.figures.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;

/** The time that is asked about, as typed. */
record PeriodForm(
        String kind,
        String firstYear,
        String lastYear,
        String calendarYear,
        String quarterYear,
        String quarter,
        DateInput from,
        DateInput until) {
    /** As many reporting years as one question may be about. */
    private static final int MOST_YEARS = 10;

    /** The first year there are bank holidays, and a year before it, for. */
    private static final int EARLIEST = 1991;

    /** The periods, one a table; none, with the problems, where it is none. */
    List<Period> periods(List<Problem> problems) {
        var chosen = Arrays.stream(PeriodKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add(new Problem("kind", "Select the time you ask about"));
            return List.of();
        }
        return switch (chosen.get()) {
            case YEARS -> years(problems);
            case CALENDAR -> calendar(problems);
            case QUARTER -> quarter(problems);
            case DAYS -> days(problems);
        };
    }

    private List<Period> years(List<Problem> problems) {
        var first = year(firstYear);
        var last = lastYear.isBlank() ? first : year(lastYear);
        if (first.isEmpty() || last.isEmpty()) {
            problems.add(new Problem("firstYear", "Select the first and the last reporting year"));
            return List.of();
        }
        int years = last.get().from() - first.get().from() + 1;
        if (years < 1 || years > MOST_YEARS) {
            problems.add(new Problem(
                    "lastYear",
                    "The last reporting year must be the first or one of the %d after it".formatted(MOST_YEARS - 1)));
            return List.of();
        }
        return IntStream.range(0, years)
                .mapToObj(it -> new ReportingYear(first.get().from() + it).period())
                .toList();
    }

    private List<Period> calendar(List<Problem> problems) {
        if (!calendarYear.strip().matches("(199[2-9]|20[0-8]\\d|209[0-8])")) {
            problems.add(new Problem("calendarYear", "Enter a calendar year, like 2013"));
            return List.of();
        }
        int year = Integer.parseInt(calendarYear.strip());
        return List.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private List<Period> quarter(List<Problem> problems) {
        var year = year(quarterYear);
        if (year.isEmpty() || !quarter.matches("[1-4]")) {
            problems.add(new Problem("quarter", "Select a reporting year and a quarter of it"));
            return List.of();
        }
        var first = year.get().first().plusMonths(3L * (Integer.parseInt(quarter) - 1));
        return List.of(new Period(first, first.plusMonths(3).minusDays(1)));
    }

    private List<Period> days(List<Problem> problems) {
        var found = new ArrayList<Problem>();
        var first = from.date().orElse(null);
        var last = until.date().orElse(null);
        if (first == null) {
            found.add(new Problem("from", "Enter the first day, like 1 4 2013"));
        } else if (first.getYear() <= EARLIEST) {
            found.add(new Problem("from", "The first day must be in %d or later".formatted(EARLIEST + 1)));
        }
        if (last == null) {
            found.add(new Problem("until", "Enter the last day, like 31 3 2014"));
        } else if (first != null && last.isBefore(first)) {
            found.add(new Problem("until", "The last day must be on or after the first"));
        } else if (first != null && last.isAfter(first.plusYears(MOST_YEARS))) {
            found.add(new Problem("until", "The last day must be within %d years of the first".formatted(MOST_YEARS)));
        }
        problems.addAll(found);
        return first == null || last == null || !found.isEmpty() ? List.of() : List.of(new Period(first, last));
    }

    private static Optional<ReportingYear> year(String written) {
        return ReportingYear.parse(written).filter(it -> it.from() >= EARLIEST);
    }
}
