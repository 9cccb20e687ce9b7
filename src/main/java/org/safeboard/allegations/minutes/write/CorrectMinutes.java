package org.safeboard.allegations.minutes.write;

import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.MinutesEvent.MinutesCorrected;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.allegations.domain.minutes.MinutesVersion;
import org.safeboard.allegations.domain.sittings.Ending;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.minutes.write.WriteMinutes.Opened;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.drafts.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the minutes of a meeting that has ended, by a new version; what is recorded of the meeting follows it. */
@Component
class CorrectMinutes {
    private final WriteMinutes write;
    private final MinutesRecords records;
    private final Meetings meetings;
    private final Drafts drafts;
    private final AuditTrail audit;

    CorrectMinutes(WriteMinutes write, MinutesRecords records, Meetings meetings, Drafts drafts, AuditTrail audit) {
        this.write = write;
        this.records = records;
        this.meetings = meetings;
        this.drafts = drafts;
        this.audit = audit;
    }

    Opened open(UUID id, UUID sitting, Staff staff) {
        var opened = write.open(id, sitting, staff);
        NotAllowed.unless(!opened.sitting().isRunning());
        return opened;
    }

    MinutesVersion latest(Opened opened) {
        return records.versions(meeting(opened)).getLast();
    }

    @Transactional
    void correct(UUID id, UUID sitting, NotesForm form, Change change) {
        var opened = open(id, sitting, change.by());
        audit.unchangedSince(change, sitting);
        var before = latest(opened);
        var typed = ReadNotes.of(form, before.notes(), opened.sitting().beganAt());
        var notes = new Notes(
                typed.chairs(),
                typed.minuteTaker(),
                typed.people(),
                typed.lines(),
                before.notes().carried(),
                before.notes().recommendations(),
                before.notes().actions(),
                before.notes().withoutQuorum(),
                before.notes().notPut());
        Ending.checkCorrected(opened.sitting(), notes);
        var version = before.correct(notes, form.why(), change);
        records.save(version);
        records.attended(
                version.meeting(),
                notes,
                opened.sitting().beganAt(),
                Objects.requireNonNull(opened.sitting().endedAt()));
        meetings.findById(version.meeting())
                .map(it -> it.minuted(notes.chairsInWords(), notes.decisionsInWords()))
                .ifPresent(meetings::save);
        var changes = WriteMinutes.changes(before.notes(), notes).field("Why", null, form.why());
        audit.record(
                change, new MinutesCorrected(sitting, id, opened.contact().area(), version.number(), changes.list()));
        drafts.drop(change, path(opened));
    }

    static String path(Opened opened) {
        return opened.path() + "/correct";
    }

    private static UUID meeting(Opened opened) {
        return Objects.requireNonNull(opened.sitting().meeting());
    }
}
