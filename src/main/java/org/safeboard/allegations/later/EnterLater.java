package org.safeboard.allegations.later;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.OfficeEvent.EnteredLater;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.office.LaterEntry;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EnterLater {
    private final Contacts contacts;
    private final JdbcClient sql;
    private final AuditTrail audit;

    EnterLater(Contacts contacts, JdbcClient sql, AuditTrail audit) {
        this.contacts = contacts;
        this.sql = sql;
        this.audit = audit;
    }

    /** A meeting and the moment it was written down. */
    record MeetingEntered(String type, LocalDate heldOn, java.time.Instant enteredAt) {}

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    @Transactional
    void enter(UUID id, LaterForm form, Change change) {
        var contact = open(id, change.by());
        var entry = form.entry(id, change);
        sql.sql("""
                insert into allegations.later_entry
                    (id, contact, kind, happened_on, happened_time, with_whom, text, entered_at, entered_by)
                values (:id, :contact, :kind, :on, :time, :with, :text, :at, :by)""")
                .param("id", entry.id())
                .param("contact", id)
                .param("kind", entry.kind().name())
                .param("on", entry.happenedOn())
                .param("time", entry.happenedTime())
                .param("with", entry.withWhom())
                .param("text", entry.text())
                .param("at", Timestamp.from(entry.enteredAt()))
                .param("by", entry.enteredBy())
                .update();
        audit.record(
                change,
                new EnteredLater(
                        entry.id(),
                        id,
                        contact.area(),
                        new Differences()
                                .field("What", null, entry.kind().label())
                                .field("Happened on", null, entry.happenedOn())
                                .field("At", null, Dates.time(entry.happenedTime()))
                                .list()));
    }

    List<LaterPart.Entered> of(UUID contact) {
        return sql.sql("""
                select l.*, coalesce(s.name, '') as by_name from allegations.later_entry l
                  left join platform.staff s on s.id = l.entered_by
                 where l.contact = ? order by l.happened_on, l.happened_time nulls first, l.entered_at""")
                .param(contact)
                .query((row, n) -> new LaterPart.Entered(
                        LaterEntry.Kind.valueOf(row.getString("kind")).label(),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("happened_time", LocalTime.class),
                        row.getString("with_whom"),
                        row.getString("text"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    /** The meetings of a case that were not written down on the day on which they were held. */
    List<MeetingEntered> meetings(UUID contact) {
        return sql.sql("""
                select m.type, m.held_on, min(e.at) as at
                  from allegations.concern k join allegations.meeting m on m.concern = k.id
                  join platform.event e on e.about = m.id and e.name = 'MeetingHeld'
                 where k.contact = ? group by m.id
                having (min(e.at) at time zone 'Europe/London')::date > m.held_on""")
                .param(contact)
                .query((row, n) -> new MeetingEntered(
                        row.getString("type"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
