package org.safeboard.actions.evidence;

import java.util.UUID;
import org.safeboard.actions.ActionDesk;
import org.safeboard.actions.ActionMoved;
import org.safeboard.actions.OpenAction;
import org.safeboard.actions.domain.ActionRecords;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EvidenceAction {
    private final ActionDesk desk;
    private final ActionRecords records;
    private final AuditTrail audit;

    EvidenceAction(ActionDesk desk, ActionRecords records, AuditTrail audit) {
        this.desk = desk;
        this.records = records;
        this.audit = audit;
    }

    OpenAction open(UUID id, Staff staff) {
        var opened = desk.open(id, staff);
        NotAllowed.unless(opened.mayEvidence());
        return opened;
    }

    @Transactional
    void evidence(UUID id, EvidencePage.Form form, Change change) {
        audit.unchangedSince(change, id);
        var action = open(id, change.by()).action();
        var evidenced = action.evidence(form.day(), form.seenThere(), change.today());
        records.save(evidenced);
        var changes = new Differences()
                .field("Evidence seen on", null, Dates.day(evidenced.evidencedOn()))
                .field("What was seen", null, evidenced.evidence())
                .list();
        audit.record(
                change, new ActionMoved(action.area(), id, action.file(), "Evidence of an action recorded", changes));
    }
}
