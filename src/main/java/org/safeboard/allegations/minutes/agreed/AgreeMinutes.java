package org.safeboard.allegations.minutes.agreed;

import java.util.UUID;
import org.safeboard.allegations.MinutesEvent.MinutesApproved;
import org.safeboard.allegations.MinutesEvent.MinutesSentToChair;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The draft goes to the chair, and the chair approves it. */
@Component
class AgreeMinutes {
    private final EndedMeetings meetings;
    private final MinutesRecords records;
    private final AuditTrail audit;

    AgreeMinutes(EndedMeetings meetings, MinutesRecords records, AuditTrail audit) {
        this.meetings = meetings;
        this.records = records;
        this.audit = audit;
    }

    @Transactional
    void sendToChair(UUID id, UUID sitting, Change change) {
        var ended = meetings.open(id, sitting, change.by(), change.today());
        audit.unchangedSince(change, sitting);
        var sent = ended.latest().sendToChair(change.today());
        records.save(sent);
        audit.record(change, new MinutesSentToChair(sitting, id, ended.contact().area(), sent.number()));
    }

    @Transactional
    void approve(UUID id, UUID sitting, Change change) {
        var ended = meetings.openAsChair(id, sitting, change.by(), change.today());
        audit.unchangedSince(change, sitting);
        var approved = ended.latest().approve(change.by().name(), change.today());
        records.save(approved);
        audit.record(change, new MinutesApproved(sitting, id, ended.contact().area(), approved.number()));
    }
}
