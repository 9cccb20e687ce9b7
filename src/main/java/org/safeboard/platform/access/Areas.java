package org.safeboard.platform.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas of this installation, each with its board. */
@Component
public class Areas {
    private final JdbcClient database;

    Areas(JdbcClient database) {
        this.database = database;
    }

    /**
     * A local authority area.
     *
     * @param code such as {@code walsall}; it stands in addresses of pages and never changes
     * @param name such as "Walsall"
     * @param board such as "Walsall Safeguarding Children Board"
     */
    public record Area(String code, String name, String board) {}

    /** By name. */
    public List<Area> all() {
        return database.sql("select code, name, board from platform.area order by name, code")
                .query(Area.class)
                .list();
    }

    public Optional<Area> find(String code) {
        return database.sql("select code, name, board from platform.area where code = :code")
                .param("code", code)
                .query(Area.class)
                .optional();
    }

    /** Adds an area; false when there is one of that code already. */
    public boolean add(Area area) {
        return 1 == database.sql("""
                        insert into platform.area (code, name, board) values (:code, :name, :board) on conflict do nothing
                        """).paramSource(area).update();
    }

    /** Changes the name and the board of an area. */
    public void rename(Area area) {
        database.sql("update platform.area set name = :name, board = :board where code = :code")
                .paramSource(area)
                .update();
    }
}
