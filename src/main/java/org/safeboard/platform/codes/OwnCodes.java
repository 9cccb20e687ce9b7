package org.safeboard.platform.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What boards added to the code lists. */
@Repository
public class OwnCodes {
    private static final String SELECT = """
            select id, area, list, code, label, hint, from_date, until_date, version from platform.own_code
            """;

    private final JdbcClient sql;

    OwnCodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** What an area's board added to a list, in the order it did, ended ones too. */
    public List<OwnCode> in(String list, String area) {
        return sql.sql(SELECT + "where list = :list and area = :area order by at, code")
                .param("list", list)
                .param("area", area)
                .query(OwnCodes::read)
                .list();
    }

    Optional<OwnCode> find(String list, String code) {
        return sql.sql(SELECT + "where list = :list and code = :code")
                .param("list", list)
                .param("code", code)
                .query(OwnCodes::read)
                .optional();
    }

    public Optional<OwnCode> get(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(OwnCodes::read)
                .optional();
    }

    /**
     * Adds a code to a list; the code itself is made from area and label, so that it is nobody else's.
     *
     * @throws RulesBroken at {@code label} when somebody added the same meanwhile
     */
    public OwnCode add(String list, String area, String label, String hint, LocalDate from, Change change) {
        var id = UUID.randomUUID();
        var stem = code(area + "_" + label);
        var code = find(list, stem).isEmpty()
                ? stem
                : stem + "_" + code(id.toString().substring(0, 4));
        try {
            sql.sql("""
                            insert into platform.own_code
                                (id, area, list, code, label, hint, from_date, by_staff, at, version)
                            values (:id, :area, :list, :code, :label, :hint, :from, :by, :at, 0)
                            """)
                    .param("id", id)
                    .param("area", area)
                    .param("list", list)
                    .param("code", code)
                    .param("label", label)
                    .param("hint", hint)
                    .param("from", from)
                    .param("by", change.by().id())
                    .param("at", change.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new RulesBroken("label", "“%s” is on the list already".formatted(label));
        }
        return new OwnCode(id, area, list, new Code(code, label, hint, from, null), 0);
    }

    /** Ends a code after its last day. */
    public void end(OwnCode own, LocalDate last) {
        sql.sql("update platform.own_code set until_date = :last, version = version + 1 where id = :id")
                .param("last", last)
                .param("id", own.id())
                .update();
    }

    private static String code(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
    }

    private static OwnCode read(ResultSet row, int number) throws SQLException {
        return new OwnCode(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("list"),
                new Code(
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("hint"),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("until_date", LocalDate.class)),
                row.getInt("version"));
    }
}
