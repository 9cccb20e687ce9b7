package org.safeboard.allegations.earlier.overnight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts beside which likely records were found that nobody has judged. */
@Component
public class FoundRows {
    private final JdbcClient sql;

    FoundRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A contact that waits. */
    public record Waiting(UUID contact, String number, LocalDate receivedOn, Instant foundAt) {}

    void found(UUID contact, String area, boolean broughtIn, Instant at) {
        sql.sql("""
            insert into allegations.earlier_found (contact, area, found_at, brought_in)
            values (:contact, :area, :at, :broughtIn) on conflict (contact) do nothing\
            """)
                .param("contact", contact)
                .param("area", area)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("broughtIn", broughtIn)
                .update();
    }

    /** Everything likely beside a contact is judged. */
    public void settled(UUID contact) {
        sql.sql("delete from allegations.earlier_found where contact = ?")
                .param(contact)
                .update();
    }

    List<Waiting> waiting(String area, boolean broughtIn) {
        return sql.sql("""
            select c.id as contact, c.number, c.received_on, f.found_at
              from allegations.earlier_found f join allegations.contact c on c.id = f.contact
             where f.area = :area and f.brought_in = :broughtIn
             order by c.received_on desc, c.number desc limit 200\
            """)
                .param("area", area)
                .param("broughtIn", broughtIn)
                .query((row, n) -> new Waiting(
                        row.getObject("contact", UUID.class),
                        row.getString("number"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The contacts that point to some adults. */
    List<UUID> contactsOf(Collection<UUID> adults, String area) {
        return sql.sql("select id from allegations.contact where area = :area and adult = any(:adults)")
                .param("area", area)
                .param("adults", adults.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** The contacts that a spreadsheet brought in, as many as are looked at while somebody waits. */
    List<UUID> contactsOf(UUID broughtInBy, int atMost) {
        return sql.sql("select id from allegations.contact where import = ? order by number limit ?")
                .params(broughtInBy, atMost)
                .query(UUID.class)
                .list();
    }

    Optional<Instant> lookedUntil(String area) {
        return sql.sql("select at from allegations.earlier_looked where area = ?")
                .param(area)
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void looked(String area, Instant until) {
        sql.sql("""
            insert into allegations.earlier_looked (area, at) values (?, ?)
                on conflict (area) do update set at = excluded.at\
            """).params(area, until.atOffset(ZoneOffset.UTC)).update();
    }
}
