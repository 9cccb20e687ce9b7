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
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.count.Needs.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what some figures need; whoever asks keeps the transaction, so that all is counted at one moment. */
@Component
class Counting {
    private final JdbcClient database;
    private final Checks checks;

    Counting(JdbcClient database, Checks checks) {
        this.database = database;
        this.checks = checks;
    }

    Counts count(List<Figure> figures, String area, ReportingYear year) {
        var counts = new HashMap<Slice, Long>();
        var needs = Needs.of(figures).byFact();
        needs.forEach((fact, breakdowns) ->
                breakdowns.forEach((by, wanted) -> breakdown(fact, by, List.copyOf(wanted), area, year, counts)));
        Checks.rowsAddUp(counts);
        var wholes = needs.values().stream()
                .flatMap(it -> it.getOrDefault(List.of(), Set.of()).stream())
                .toList();
        checks.againstTables(wholes, counts, area, year);
        return Counts.of(counts);
    }

    private void breakdown(
            Fact fact,
            List<Dimension> by,
            List<Wanted> wanted,
            String area,
            ReportingYear year,
            Map<Slice, Long> counts) {
        var keys = by.stream().map(Counting::code);
        var measures = wanted.stream().map(it -> "count(*) filter (where " + counted(it) + ")");
        var columns = Stream.concat(keys, measures).collect(Collectors.joining(",\n  "));
        var some = wanted.stream().map(it -> "(" + inYear(it) + ")").distinct().collect(Collectors.joining(" or "));
        var sql = "select " + columns + "\nfrom " + fact.relation() + "\nwhere area = :area and (" + some + ")";
        if (!by.isEmpty()) {
            sql += "\ngroup by "
                    + IntStream.rangeClosed(1, by.size())
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(", "));
        }
        database.sql(sql)
                .param("area", area)
                .param("first", year.first())
                .param("last", year.last())
                .param("first_before", year.before().first())
                .param("last_before", year.before().last())
                .query((ResultSet row) -> read(row, by, wanted, counts));
    }

    private static void read(ResultSet row, List<Dimension> by, List<Wanted> wanted, Map<Slice, Long> counts)
            throws SQLException {
        var at = new ArrayList<Slice.At>();
        for (int i = 0; i < by.size(); i++) {
            at.add(new Slice.At(by.get(i).key(), row.getString(i + 1)));
        }
        for (int i = 0; i < wanted.size(); i++) {
            long count = row.getLong(by.size() + i + 1);
            if (count > 0) {
                counts.put(
                        new Slice(wanted.get(i).measure().key(), wanted.get(i).before(), at), count);
            }
        }
    }

    /** A row's code in SQL. */
    static String code(Dimension dimension) {
        return "coalesce((" + dimension.sql() + ")::text, '" + Dimension.NOT_RECORDED + "')";
    }

    private static String inYear(Wanted wanted) {
        return wanted.measure().on()
                + (wanted.before() ? " between :first_before and :last_before" : " between :first and :last");
    }

    private static String counted(Wanted wanted) {
        return inYear(wanted) + " and (" + wanted.measure().where() + ")";
    }
}
