package org.safeboard.allegations.minutes.write;

import java.util.Objects;
import java.util.UUID;
import org.safeboard.actions.Actions;
import org.safeboard.actions.Promise;
import org.safeboard.allegations.MinutesEvent.MeetingEnded;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.allegations.domain.minutes.MinutesVersion;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.allegations.domain.sittings.Sittings;
import org.safeboard.allegations.domain.sittings.Spell;
import org.safeboard.allegations.minutes.Arranged;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.drafts.Drafts;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a meeting: it is recorded, what was promised becomes actions, and its minutes are there as their first version. */
@Component
class EndMeeting {
    private final WriteMinutes write;
    private final Concerns concerns;
    private final Meetings meetings;
    private final Sittings sittings;
    private final Quorums quorums;
    private final MinutesRecords records;
    private final Arranged arranged;
    private final Actions actions;
    private final Drafts drafts;
    private final AuditTrail audit;

    EndMeeting(
            WriteMinutes write,
            Concerns concerns,
            Meetings meetings,
            Sittings sittings,
            Quorums quorums,
            MinutesRecords records,
            Arranged arranged,
            Actions actions,
            Drafts drafts,
            AuditTrail audit) {
        this.write = write;
        this.concerns = concerns;
        this.meetings = meetings;
        this.sittings = sittings;
        this.quorums = quorums;
        this.records = records;
        this.arranged = arranged;
        this.actions = actions;
        this.drafts = drafts;
        this.audit = audit;
    }

    @Transactional
    void end(UUID id, UUID sitting, NotesForm form, Change change) {
        var opened = write.open(id, sitting, change.by());
        audit.unchangedSince(change, sitting);
        var running = WriteMinutes.running(opened);
        var notes = ReadNotes.of(form, running.notes(), running.beganAt());
        var ended = Spell.time(form.endedAt()).orElse(null);
        var ending = write.ending(opened, notes);
        ending.check(notes, ended);
        var at = Objects.requireNonNull(ended);
        var contact = opened.contact();
        var concern = concerns.of(contact);
        var meeting = meetings.save(Meeting.held(
                concern,
                contact,
                running.type(),
                running.heldOn(),
                running.beganAt(),
                notes.chairsInWords(),
                notes.decisionsInWords(),
                meetings.findByConcernOrderByHeldOn(concern.id()).stream()
                        .anyMatch(it -> it.type() == Meeting.Type.INITIAL),
                change.today()));
        arranged.held(contact, meeting);
        records.attended(meeting.id(), notes, running.beganAt(), at);
        records.recommended(concern.id(), meeting.id(), notes.recommendations());
        for (var item : ending.carried()) {
            notes.carried().stream()
                    .filter(it -> it.item().equals(item.item()) && it.decision() != null)
                    .forEach(it -> records.decided(meeting.id(), item, it));
        }
        sittings.save(running.end(
                notes,
                at,
                quorums.of(running.type(), contact.area(), running.heldOn()).missing(notes),
                meeting.id()));
        records.save(MinutesVersion.first(meeting.id(), notes, change));
        notes.actions().forEach(it -> promise(id, contact.area(), meeting, it, change));
        var changes = new Differences()
                .field("Held on", null, meeting.heldOn())
                .field("From", null, Dates.time(running.beganAt()))
                .field("Until", null, Dates.time(at))
                .field("Chair", null, meeting.chair())
                .field("Went on without", null, String.join(", ", ending.quorumMissing()))
                .list();
        audit.record(
                change,
                new MeetingEnded(sitting, id, contact.area(), running.type().label(), changes));
        drafts.drop(change, opened.path());
    }

    private void promise(UUID file, String area, Meeting meeting, Notes.Promised it, Change change) {
        actions.promise(
                area,
                "allegations",
                file,
                meeting.id(),
                new Promise(
                        it.what(), it.owner(), it.agency(), null, meeting.heldOn(), Objects.requireNonNull(it.due())),
                change);
    }
}
