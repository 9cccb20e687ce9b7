package org.safeboard.platform.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
