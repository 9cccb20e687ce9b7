package org.safeboard.allegations.arrange.people;

import java.time.LocalDate;
import java.util.UUID;
import org.safeboard.allegations.domain.meetings.AddressBook;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.allegations.domain.meetings.Invitee.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The address book of an area; it fills from use. */
@Component
class InviteeAddresses {
    private static final int MOST = 500;

    private final JdbcClient sql;

    InviteeAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those invited most often first. Who is of an employer belongs to one case, and is not offered to others. */
    AddressBook book(String area) {
        return new AddressBook(sql.sql("""
                select name, role, agency, kind, email from allegations.invitee_address
                where area = :area and kind <> 'EMPLOYER'
                order by times desc, last_used_on desc, name limit :most""")
                .param("area", area)
                .param("most", MOST)
                .query((row, i) -> new Who(
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("agency"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("email")))
                .list());
    }

    void keep(String area, Who who, LocalDate today) {
        sql.sql("""
                insert into allegations.invitee_address as known (id, area, name, role, agency, kind, email, last_used_on)
                values (:id, :area, :name, :role, :agency, :kind, :email, :today)
                on conflict (area, lower(email)) do update set name = excluded.name, role = excluded.role,
                    agency = excluded.agency, kind = excluded.kind, last_used_on = excluded.last_used_on,
                    times = known.times + 1""")
                .param("id", UUID.randomUUID())
                .param("area", area)
                .param("name", who.name())
                .param("role", who.role())
                .param("agency", who.agency())
                .param("kind", who.kind().name())
                .param("email", who.email())
                .param("today", today)
                .update();
    }
}
