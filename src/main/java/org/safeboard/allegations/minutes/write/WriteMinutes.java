package org.safeboard.allegations.minutes.write;

import java.util.UUID;
import org.safeboard.allegations.MinutesEvent.MinutesWritten;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.sittings.Ending;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.allegations.domain.sittings.Sittings;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.drafts.Drafts;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves the minutes of a running meeting. */
@Component
class WriteMinutes {
    static final String AGENDA = "allegations/agenda-line";

    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final Sittings sittings;
    private final Quorums quorums;
    private final Holds holds;
    private final Codes codes;
    private final Drafts drafts;
    private final AuditTrail audit;

    WriteMinutes(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            Sittings sittings,
            Quorums quorums,
            Holds holds,
            Codes codes,
            Drafts drafts,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.sittings = sittings;
        this.quorums = quorums;
        this.holds = holds;
        this.codes = codes;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** A running meeting, or one that has ended, and its case. */
    record Opened(Contact contact, Sitting sitting) {
        String path() {
            return "/allegations/%s/minutes/%s".formatted(contact.id(), sitting.id());
        }
    }

    Opened open(UUID id, UUID sitting, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        return new Opened(
                contact,
                sittings.find(sitting).filter(it -> it.file().equals(id)).orElseThrow(NotAllowed::new));
    }

    /** What has to be written down before it can be ended, with these notes. */
    Ending ending(Opened opened, Notes notes) {
        var sitting = opened.sitting();
        var concern = concerns.of(opened.contact());
        var missing = quorums.of(sitting.type(), opened.contact().area(), sitting.heldOn()).missing(notes).stream()
                .map(it -> codes.label(Quorums.AGENCIES, it))
                .toList();
        return new Ending(
                sitting,
                concern,
                allegations.findByConcernOrderBySeq(concern.id()),
                sittings.carriedTo(concern.id(), sitting.file()),
                missing,
                holds.of(opened.contact()).isPresent());
    }

    @Transactional
    void save(UUID id, UUID sitting, NotesForm form, Change change) {
        var opened = open(id, sitting, change.by());
        audit.unchangedSince(change, sitting);
        var before = running(opened).notes();
        var after = ReadNotes.of(form, before, opened.sitting().beganAt());
        sittings.save(opened.sitting().write(after));
        audit.record(
                change,
                new MinutesWritten(
                        sitting,
                        id,
                        opened.contact().area(),
                        changes(before, after).list()));
        drafts.drop(change, opened.path());
    }

    static Sitting running(Opened opened) {
        Rules.check(opened.sitting().isRunning(), "", "This meeting has ended: correct its minutes by a new version")
                .orRefuse();
        return opened.sitting();
    }

    /** Every text that is replaced stays in the history. */
    static Differences changes(Notes before, Notes after) {
        var changes = new Differences().field("Chair", before.chairsInWords(), after.chairsInWords());
        for (int i = 0; i < after.lines().size(); i++) {
            var line = after.lines().get(i);
            changes.field(line.title() + ", said", before.lines().get(i).said(), line.said())
                    .field(line.title() + ", decided", before.lines().get(i).decision(), line.decision());
        }
        changes.field("People", before.people().size(), after.people().size());
        return changes;
    }
}
