package org.safeboard.platform.figures.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records a number was counted from, found by the conditions it was counted with. */
@Component
public class Records {
    /** As many as one page lists. */
    public static final int PAGE = 500;

    private final JdbcClient database;

    Records(JdbcClient database) {
        this.database = database;
    }

    /** A record behind a number: the case file and what the office calls it. */
    public record Found(UUID file, String number) {}

    /**
     * The records behind a number.
     *
     * @param things what they are: "contacts"
     * @param href where a case file is shown; its id is added
     * @param count how many there are; {@code listed} holds the first {@link #PAGE}
     */
    public record Behind(String things, String href, long count, List<Found> listed) {}

    /** Is there a way from this cell to records? */
    public boolean leadSomewhere(Figure figure, String row, String column) {
        return Drill.of(figure, row, column)
                .filter(it -> !it.measure().fact().href().isEmpty())
                .isPresent();
    }

    /** @param restrictedToo whether restricted records are among them */
    public Optional<Behind> behind(
            Figure figure, String row, String column, String area, ReportingYear year, boolean restrictedToo) {
        return Drill.of(figure, row, column)
                .filter(it -> !it.measure().fact().href().isEmpty())
                .map(it -> behind(it, area, it.before() ? year.before() : year, restrictedToo));
    }

    private Behind behind(Drill drill, String area, ReportingYear year, boolean restrictedToo) {
        var fact = drill.measure().fact();
        var where = new StringBuilder(" from " + fact.relation() + " where area = :area and "
                + drill.measure().on() + " between :first and :last and ("
                + drill.measure().where() + ")");
        if (!restrictedToo) {
            where.append(" and not restricted");
        }
        for (int at = 0; at < drill.by().size(); at++) {
            where.append(" and ")
                    .append(drill.by().get(at).dimension().rowSql())
                    .append(" = :code")
                    .append(at);
        }
        var count = bound("select count(*)" + where, drill, area, year)
                .query(Long.class)
                .single();
        var listed = bound("select file, number" + where + " order by number, file limit " + PAGE, drill, area, year)
                .query(Found.class)
                .list();
        return new Behind(fact.things(), fact.href(), count == null ? 0 : count, listed);
    }

    private JdbcClient.StatementSpec bound(String sql, Drill drill, String area, ReportingYear year) {
        var statement = database.sql(sql)
                .param("area", area)
                .param("first", year.first())
                .param("last", year.last());
        for (int at = 0; at < drill.by().size(); at++) {
            statement = statement.param("code" + at, drill.by().get(at).code());
        }
        return statement;
    }
}
