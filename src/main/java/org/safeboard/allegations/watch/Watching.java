package org.safeboard.allegations.watch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A watched case is a person's own bookmark: it changes nothing of the case and so leaves no event. What changed is read
 * from the audit trail, which knows when somebody last looked.
 */
@Component
public class Watching {
    /** Looks within so long of each other are one visit, so that what is new does not go away when a page is shown again. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    private static final int SHOWN = 20;

    private final Contacts contacts;
    private final JdbcClient sql;
    private final Clock clock;

    Watching(Contacts contacts, JdbcClient sql, Clock clock) {
        this.contacts = contacts;
        this.sql = sql;
        this.clock = clock;
    }

    /** Something that somebody else did. */
    public record Changed(Instant at, String by, String what) {}

    /**
     * What others did since a person last looked.
     *
     * @param since when that was; null where this is the first time
     */
    public record Since(@Nullable Instant since, List<Changed> changes) {}

    /** A case that is watched. */
    public record Watched(
            UUID contact,
            String number,
            String adult,
            boolean restricted,
            LocalDate receivedOn,
            boolean open,
            int changes,
            @Nullable Instant lastAt,
            String last) {}

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayRead(staff, it));
    }

    void watch(Contact contact, Staff staff, boolean on) {
        if (on) {
            sql.sql("""
                    insert into allegations.watch (staff, contact, since) values (?, ?, ?) on conflict do nothing""")
                    .params(staff.id(), contact.id(), Timestamp.from(clock.instant()))
                    .update();
        } else {
            sql.sql("delete from allegations.watch where staff = ? and contact = ?")
                    .params(staff.id(), contact.id())
                    .update();
        }
    }

    boolean watches(UUID contact, Staff staff) {
        return sql.sql("select count(*) from allegations.watch where staff = ? and contact = ?")
                        .params(staff.id(), contact)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The look before this visit counts; on the first visit, its first look. */
    Since since(UUID contact, Staff staff) {
        var since = sql.sql("""
                select coalesce(max(at) filter (where at < :visit), min(at)) as since from platform.event
                 where file = :contact and kind = 'VIEW' and staff = :self""")
                .param("visit", Timestamp.from(clock.instant().minus(VISIT)))
                .param("contact", contact)
                .param("self", staff.id())
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject("since", OffsetDateTime.class)))
                .single();
        return since.map(it -> new Since(it.toInstant(), changes(contact, staff, it)))
                .orElseGet(() -> new Since(null, List.of()));
    }

    private List<Changed> changes(UUID contact, Staff staff, OffsetDateTime since) {
        return sql.sql("""
                select at, staff_name, what from platform.event
                 where file = :contact and kind = 'ACT' and staff <> :self and at > :since
                 order by at desc, number desc limit :shown""")
                .param("contact", contact)
                .param("self", staff.id())
                .param("since", since)
                .param("shown", SHOWN)
                .query((row, n) -> new Changed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("staff_name"),
                        row.getString("what")))
                .list();
    }

    /** The cases a person watches and may still read, those with something new first. */
    List<Watched> watched(Staff staff) {
        return sql.sql("""
                select c.id, c.number, c.restricted, c.received_on, c.disposal is null as open,
                       coalesce(nullif(concat_ws(' ', nullif(p.given_names, ''), nullif(p.family_name, '')), ''),
                                c.adult_described) as adult,
                       news.changes, news.last_at, coalesce(news.last, '') as last
                  from allegations.watch w join allegations.contact c on c.id = w.contact
                  left join people.person p on p.id = c.adult
                  cross join lateral (
                       select count(*) as changes, max(e.at) as last_at,
                              (array_agg(e.what || ', ' || e.staff_name order by e.at desc, e.number desc))[1] as last
                         from platform.event e
                        where e.file = c.id and e.kind = 'ACT' and e.staff <> :self
                          and e.at > greatest(w.since, (select max(v.at) from platform.event v
                                 where v.file = c.id and v.kind = 'VIEW' and v.staff = :self))) news
                 where w.staff = :self and c.area = any(:keeping) and (c.area = any(:leading) or not c.restricted)
                 order by news.last_at desc nulls last, c.number limit 100""")
                .param("self", staff.id())
                .param("keeping", codes(staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR)))
                .param("leading", codes(staff.areasAs(Role.LADO, Role.DSO)))
                .query((row, n) -> new Watched(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("adult"),
                        row.getBoolean("restricted"),
                        row.getObject("received_on", LocalDate.class),
                        row.getBoolean("open"),
                        row.getInt("changes"),
                        instant(row.getObject("last_at", OffsetDateTime.class)),
                        row.getString("last")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static String[] codes(Set<String> areas) {
        return areas.toArray(String[]::new);
    }
}
