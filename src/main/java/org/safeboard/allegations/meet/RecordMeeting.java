package org.safeboard.allegations.meet;

import java.util.Objects;
import java.util.UUID;
import org.safeboard.actions.Actions;
import org.safeboard.actions.Promise;
import org.safeboard.allegations.CaseEvent.MeetingHeld;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordMeeting {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Meetings meetings;
    private final Arrangements arrangements;
    private final Actions actions;
    private final JdbcClient sql;
    private final AuditTrail audit;

    RecordMeeting(
            Contacts contacts,
            Concerns concerns,
            Meetings meetings,
            Arrangements arrangements,
            Actions actions,
            JdbcClient sql,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.meetings = meetings;
        this.arrangements = arrangements;
        this.actions = actions;
        this.sql = sql;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    boolean initialHeld(Contact contact) {
        return initialHeld(concerns.of(contact));
    }

    private boolean initialHeld(Concern concern) {
        return meetings.findByConcernOrderByHeldOn(concern.id()).stream()
                .anyMatch(it -> it.type() == Meeting.Type.INITIAL);
    }

    @Transactional
    void record(UUID id, MeetForm form, Change change) {
        var contact = open(id, change.by());
        form.check();
        var concern = concerns.of(contact);
        var meeting = meetings.save(Meeting.held(
                concern,
                contact,
                Objects.requireNonNull(form.type()),
                form.heldOn().date().orElseThrow(),
                form.time(),
                form.chair().strip(),
                form.decisions().strip(),
                initialHeld(concern),
                change.today()));
        arrangements.held(contact, meeting);
        form.people().stream().filter(it -> !it.isBlank()).forEach(it -> attended(meeting, it));
        form.actions().stream()
                .filter(it -> !it.isBlank())
                .forEach(it -> actions.promise(
                        contact.area(),
                        "allegations",
                        id,
                        meeting.id(),
                        new Promise(
                                it.what().strip(),
                                it.owner().strip(),
                                it.agency().strip(),
                                null,
                                meeting.heldOn(),
                                it.due().date().orElseThrow()),
                        change));
        var changes = new Differences()
                .field("Held on", null, meeting.heldOn())
                .field("Chair", null, meeting.chair())
                .list();
        audit.record(
                change,
                new MeetingHeld(meeting.id(), id, contact.area(), meeting.type().label(), changes));
    }

    private void attended(Meeting meeting, MeetForm.Person person) {
        sql.sql("""
                insert into allegations.attendance (id, meeting, name, role, agency, attended)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        meeting.id(),
                        person.name().strip(),
                        person.role().strip(),
                        person.agency().strip(),
                        Objects.requireNonNull(person.attended()).name())
                .update();
    }
}
