package org.safeboard.platform.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works here, with the roles in force on a day. */
@Component
public class StaffDirectory {
    private final JdbcClient database;

    StaffDirectory(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who works here on this day; nothing once they have left. */
    public Optional<Staff> present(UUID id, LocalDate on) {
        return one(id, null, on);
    }

    /**
     * Somebody whose session is still good on this day.
     *
     * @param stamp the account's stamp when the session began
     */
    public Optional<Staff> present(UUID id, int stamp, LocalDate on) {
        return one(id, stamp, on);
    }

    private Optional<Staff> one(UUID id, @Nullable Integer stamp, LocalDate on) {
        return database.sql("""
                select staff.id, staff.name, staff.email, held.role, held.area, held.agency, held.sector
                from platform.staff
                left join platform.role_held held on held.staff = staff.id
                    and held.held_from <= :on and (held.held_until is null or held.held_until >= :on)
                where staff.id = :id and (staff.left_on is null or staff.left_on > :on)
                  and (:stamp::int is null or staff.stamp = :stamp::int)
                order by held.area, held.role, held.sector
                """)
                .param("id", id)
                .param("on", on)
                .param("stamp", stamp)
                .query(StaffDirectory::staff);
    }

    private static Optional<Staff> staff(ResultSet rows) throws SQLException {
        Optional<Staff> staff = Optional.empty();
        var held = new ArrayList<Staff.Held>();
        while (rows.next()) {
            if (rows.getString("role") != null) {
                held.add(new Staff.Held(
                        Role.valueOf(rows.getString("role")),
                        rows.getString("area"),
                        rows.getString("agency"),
                        rows.getString("sector")));
            }
            staff = Optional.of(
                    new Staff(rows.getObject("id", UUID.class), rows.getString("name"), rows.getString("email"), held));
        }
        return staff;
    }
}
