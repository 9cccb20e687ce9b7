package org.safeboard.platform.figures.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.count.Needs.Wanted;
import org.safeboard.platform.figures.count.Passes.Pass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what some figures need; whoever asks keeps the transaction, so that all is counted at one moment. */
@Component
public class Counting {
    private final JdbcClient database;
    private final Checks checks;
    private final RowLabels labels;

    Counting(JdbcClient database, Checks checks, RowLabels labels) {
        this.database = database;
        this.checks = checks;
        this.labels = labels;
    }

    Counts count(List<Figure> figures, String area, ReportingYear year) {
        return count(figures, area, year.period(), year.before().period());
    }

    /** What the figures need of any period, compared with any other. */
    public Counts count(List<Figure> figures, String area, Period period, Period before) {
        // for this transaction: compiling takes longer than it saves, and joins of a million rows fit into memory
        database.sql("select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)")
                .query()
                .singleRow();
        var counts = new HashMap<Slice, Long>();
        var needs = Needs.of(figures).byFact();
        needs.forEach((fact, breakdowns) -> Passes.of(breakdowns, it -> labels.size(it, area))
                .forEach(it -> pass(fact, it, area, period, before, counts)));
        Checks.rowsAddUp(counts);
        var wholes = needs.values().stream()
                .flatMap(it -> it.getOrDefault(List.of(), Set.of()).stream())
                .toList();
        checks.againstTables(wholes, counts, area, period, before);
        return Counts.of(counts);
    }

    private void pass(Fact fact, Pass pass, String area, Period period, Period before, Map<Slice, Long> counts) {
        var by = List.copyOf(pass.dimensions());
        var wanted = List.copyOf(pass.wanted());
        var columns = Stream.concat(
                        by.stream().map(it -> "(" + it.sql() + ")::text"),
                        wanted.stream().map(it -> "count(*) filter (where " + counted(it) + ")"))
                .collect(Collectors.joining(",\n  "));
        var some = wanted.stream().map(it -> "(" + inYear(it) + ")").distinct().collect(Collectors.joining(" or "));
        var sql = "select " + columns + "\nfrom " + fact.relation() + "\nwhere area = :area and (" + some + ")";
        if (!by.isEmpty()) {
            sql += "\ngroup by "
                    + IntStream.rangeClosed(1, by.size())
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(", "));
        }
        var sums = pass.breakdowns().stream()
                .map(it -> new Sum(it, by, wanted, new HashMap<>()))
                .toList();
        database.sql(sql)
                .param("area", area)
                .param("first", period.first())
                .param("last", period.last())
                .param("first_before", before.first())
                .param("last_before", before.last())
                .query((ResultSet row) -> {
                    for (var sum : sums) {
                        sum.add(row);
                    }
                });
        sums.forEach(it -> it.into(counts));
    }

    /**
     * One breakdown, summed over the rows of its pass.
     *
     * @param by the dimensions of the pass, in the order of its columns
     * @param wanted the measures of the pass, in the order of the columns after those
     */
    private record Sum(
            Passes.Breakdown breakdown, List<Dimension> by, List<Wanted> wanted, Map<List<String>, long[]> counts) {

        void add(ResultSet row) throws SQLException {
            var codes = new ArrayList<String>();
            for (var dimension : breakdown.by()) {
                var code = row.getString(by.indexOf(dimension) + 1);
                codes.add(code == null ? Dimension.NOT_RECORDED : code);
            }
            var sums = counts.computeIfAbsent(codes, it -> new long[wanted.size()]);
            for (int at = 0; at < sums.length; at++) {
                sums[at] += row.getLong(by.size() + at + 1);
            }
        }

        void into(Map<Slice, Long> all) {
            counts.forEach((codes, sums) -> {
                var cut = IntStream.range(0, codes.size())
                        .mapToObj(it -> new Slice.At(breakdown.by().get(it).key(), codes.get(it)))
                        .toList();
                for (int at = 0; at < sums.length; at++) {
                    if (sums[at] > 0 && breakdown.wanted().contains(wanted.get(at))) {
                        all.put(
                                new Slice(
                                        wanted.get(at).measure().key(),
                                        wanted.get(at).before(),
                                        cut),
                                sums[at]);
                    }
                }
            });
        }
    }

    private static String inYear(Wanted wanted) {
        return wanted.measure().on()
                + (wanted.before() ? " between :first_before and :last_before" : " between :first and :last");
    }

    private static String counted(Wanted wanted) {
        return inYear(wanted) + " and (" + wanted.measure().where() + ")";
    }
}
