package org.safeboard.platform.clocks.report;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.LondonTime;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.State;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.web.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every time limit with its source and dates and, for an area, how many of its clocks stand in which state. */
@Component
public class ClockReport {
    private final List<ClockSource> sources;
    private final Clocks clocks;
    private final Clock clock;

    ClockReport(ObjectProvider<ClockSource> sources, Clocks clocks, Clock clock) {
        this.sources = sources.orderedStream().toList();
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @param area whose lengths and cases are shown; null for the limits alone */
    public void print(@Nullable String area, PrintWriter out) {
        var now = clock.instant();
        for (var source : sources) {
            var counts = area == null ? Map.<String, Map<State, Long>>of() : count(source, area, now);
            for (var limit : source.limits()) {
                print(limit, area, counts.getOrDefault(limit.id(), Map.of()), out);
            }
        }
    }

    private void print(TimeLimit limit, @Nullable String area, Map<State, Long> counts, PrintWriter out) {
        var today = LocalDate.ofInstant(clock.instant(), LondonTime.LONDON);
        var length = area == null ? limit.limit() : clocks.in(area).length(limit, today);
        out.printf("%s: %s%n", limit.title(), length.text());
        out.printf("    %s; %s; %s%n", limit.source(), limit.local() ? "local" : "national", inForce(limit));
        if (area != null) {
            out.printf(
                    "    %s%n",
                    counts.isEmpty()
                            ? "no clocks"
                            : counts.entrySet().stream()
                                    .map(it -> "%s %,d"
                                            .formatted(it.getKey().title().toLowerCase(Locale.UK), it.getValue()))
                                    .collect(Collectors.joining(", ")));
        }
    }

    private Map<String, Map<State, Long>> count(ClockSource source, String area, Instant now) {
        var counts = new HashMap<String, Map<State, Long>>();
        source.each(
                area,
                clocks.in(area),
                now,
                it -> counts.computeIfAbsent(it.limit().id(), id -> new EnumMap<>(State.class))
                        .merge(it.state(), 1L, Long::sum));
        return counts;
    }

    private static String inForce(TimeLimit limit) {
        var from = limit.from();
        var until = limit.until();
        if (from == null && until == null) {
            return "in force";
        }
        return ((from == null ? "" : "from " + day(from)) + (until == null ? "" : " until " + day(until))).strip();
    }

    /** With spaces that break: this is a terminal. */
    private static String day(LocalDate date) {
        return Dates.day(date).replace('\u00a0', ' ');
    }
}
