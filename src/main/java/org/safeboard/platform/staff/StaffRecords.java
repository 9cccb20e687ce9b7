package org.safeboard.platform.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts and roles as they are stored. */
@Component
class StaffRecords {
    private static final String PEOPLE = """
            select staff.id, staff.name, staff.email, staff.password is not null as has_password, staff.left_on,
                held.id as held, held.role, held.area, area.name as area_name, held.agency, held.sector,
                held.held_from, held.held_until, coalesce(held.held_until < :today, false) as over
            from platform.staff
            left join platform.role_held held on held.staff = staff.id
            left join platform.area on area.code = held.area
            where :id::uuid is null or staff.id = :id::uuid
            order by staff.left_on is not null, staff.name, staff.id, held.held_from, held.id
            """;

    private final JdbcClient database;

    StaffRecords(JdbcClient database) {
        this.database = database;
    }

    List<Person> all(LocalDate today) {
        return people(null, today);
    }

    Optional<Person> find(UUID id, LocalDate today) {
        return people(id, today).stream().findFirst();
    }

    boolean isTaken(String email) {
        return database.sql("select exists (select from platform.staff where lower(email) = lower(:email))")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, String name, String email) {
        database.sql("insert into platform.staff (id, name, email) values (:id, :name, :email)")
                .param("id", id)
                .param("name", name)
                .param("email", email)
                .update();
    }

    void give(UUID staff, GiveRolePage.NewRole role) {
        database.sql("""
                insert into platform.role_held (id, staff, role, area, agency, sector, held_from, held_until)
                values (:id, :staff, :role, :area, :agency, :sector, :from, :until)
                """)
                .param("id", UUID.randomUUID())
                .param("staff", staff)
                .param("role", role.role().name())
                .param("area", role.area())
                .param("agency", role.agency())
                .param("sector", role.sector())
                .param("from", role.from())
                .param("until", role.until())
                .update();
    }

    void end(UUID held, LocalDate until) {
        database.sql("update platform.role_held set held_until = :until where id = :id")
                .param("until", until)
                .param("id", held)
                .update();
    }

    /** They are out at once: the day is today or before, and sessions begun before are over. */
    void leave(UUID staff, LocalDate today) {
        database.sql("update platform.staff set left_on = :today, stamp = stamp + 1, password = null where id = :id")
                .param("today", today)
                .param("id", staff)
                .update();
        database.sql("delete from platform.kept_form where staff = :id")
                .param("id", staff)
                .update();
    }

    /** How many others administer an area on a day and later. */
    long otherAdministrators(String area, UUID than, LocalDate today) {
        return database.sql("""
                select count(distinct staff.id) from platform.role_held held
                join platform.staff on staff.id = held.staff
                where held.role = 'SYSTEM_ADMINISTRATOR' and held.area = :area and staff.id <> :than
                  and held.held_from <= :today and held.held_until is null
                  and staff.left_on is null and staff.password is not null
                """)
                .param("area", area)
                .param("than", than)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private List<Person> people(@Nullable UUID id, LocalDate today) {
        return database.sql(PEOPLE).param("id", id).param("today", today).query(StaffRecords::read);
    }

    private static List<Person> read(ResultSet rows) throws SQLException {
        var people = new LinkedHashMap<UUID, Person>();
        while (rows.next()) {
            var id = rows.getObject("id", UUID.class);
            if (!people.containsKey(id)) {
                people.put(
                        id,
                        new Person(
                                id,
                                rows.getString("name"),
                                rows.getString("email"),
                                rows.getBoolean("has_password"),
                                rows.getObject("left_on", LocalDate.class),
                                new ArrayList<>()));
            }
            if (rows.getObject("held") != null) {
                people.get(id)
                        .roles()
                        .add(new Person.RoleHeld(
                                rows.getObject("held", UUID.class),
                                Role.valueOf(rows.getString("role")),
                                rows.getString("area"),
                                rows.getString("area_name"),
                                rows.getString("agency"),
                                rows.getString("sector"),
                                rows.getObject("held_from", LocalDate.class),
                                rows.getObject("held_until", LocalDate.class),
                                rows.getBoolean("over")));
            }
        }
        return List.copyOf(people.values());
    }
}
