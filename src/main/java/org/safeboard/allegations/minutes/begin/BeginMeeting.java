package org.safeboard.allegations.minutes.begin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.MinutesEvent.MeetingBegun;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.allegations.domain.sittings.Sittings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BeginMeeting {
    private static final String AGENDA = "allegations/agenda-line";

    private final Contacts contacts;
    private final Concerns concerns;
    private final Meetings meetings;
    private final Sittings sittings;
    private final CaseFacts facts;
    private final Expected expected;
    private final Codes codes;
    private final AuditTrail audit;

    BeginMeeting(
            Contacts contacts,
            Concerns concerns,
            Meetings meetings,
            Sittings sittings,
            CaseFacts facts,
            Expected expected,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.meetings = meetings;
        this.sittings = sittings;
        this.facts = facts;
        this.expected = expected;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    boolean initialHeld(Contact contact) {
        return meetings.findByConcernOrderByHeldOn(concerns.of(contact).id()).stream()
                .anyMatch(it -> it.type() == Meeting.Type.INITIAL);
    }

    @Transactional
    Sitting begin(UUID id, BeginForm form, Change change) {
        var contact = open(id, change.by());
        form.check();
        var concern = concerns.of(contact);
        var on = form.heldOn().date().orElseThrow();
        var type = Objects.requireNonNull(form.type());
        var chair = new Notes.Chair(form.chair(), form.covering(), form.time(), "");
        var notes = new Notes(
                List.of(chair),
                form.minuteTaker(),
                expected.at(contact, concern, type),
                agenda(contact, concern, on, change.by()),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
        var sitting = Sitting.begin(
                concern,
                contact,
                type,
                on,
                form.time(),
                notes,
                initialHeld(contact),
                sittings.of(concern.id()).stream().anyMatch(Sitting::isRunning),
                change.at());
        sittings.save(sitting);
        var changes = new Differences()
                .field("Held on", null, on)
                .field("Began at", null, Dates.time(form.time()))
                .field("Chair", null, notes.chairsInWords())
                .list();
        audit.record(change, new MeetingBegun(sitting.id(), id, contact.area(), type.label(), changes));
        return sitting;
    }

    private List<Notes.Line> agenda(Contact contact, Concern concern, LocalDate on, Staff staff) {
        return codes.choices(AGENDA, contact.area(), on).stream()
                .map(it -> new Notes.Line(it.code(), it.label(), facts.of(it.code(), contact, concern, staff), "", ""))
                .toList();
    }
}
