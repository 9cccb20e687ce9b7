package org.safeboard.platform.figures.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to print numbers that do not add up: rows against their total, totals against the tables below the view. */
@Component
class Checks {
    private final JdbcClient database;

    Checks(JdbcClient database) {
        this.database = database;
    }

    /** @throws IllegalStateException when a breakdown does not add up to its total */
    static void rowsAddUp(Map<Slice, Long> counts) {
        var sums = new HashMap<List<Object>, Long>();
        counts.forEach((slice, count) -> {
            if (!slice.at().isEmpty()) {
                var dimensions = slice.at().stream().map(Slice.At::dimension).toList();
                sums.merge(List.of(slice.measure(), slice.before(), dimensions), count, Long::sum);
            }
        });
        sums.forEach((by, sum) -> {
            var whole = new Slice((String) by.get(0), (Boolean) by.get(1), List.of());
            var total = counts.get(whole);
            if (total != null && !total.equals(sum)) {
                throw new IllegalStateException("%s add up to %d, not %d".formatted(by, sum, total));
            }
        });
    }

    /** @throws IllegalStateException when the tables below the view say otherwise than the view */
    void againstTables(List<Needs.Wanted> wanted, Map<Slice, Long> counts, String area, Period period, Period before) {
        var checks = wanted.stream()
                .filter(it -> !it.measure().check().isEmpty())
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> counts.getOrDefault(slice(it), 0L)));
        checks.forEach((it, counted) -> {
            var of = it.before() ? before : period;
            long found = check(it.measure(), area, of);
            if (found != counted) {
                throw new IllegalStateException("%s: the view says %d, the tables %d for %s"
                        .formatted(it.measure().key(), counted, found, of));
            }
        });
    }

    private long check(Measure measure, String area, Period period) {
        return Objects.requireNonNull(database.sql(measure.check())
                .param("area", area)
                .param("first", period.first())
                .param("last", period.last())
                .query(Long.class)
                .single());
    }

    private static Slice slice(Needs.Wanted wanted) {
        return new Slice(wanted.measure().key(), wanted.before(), List.of());
    }
}
