package org.safeboard.actions.claim;

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
class ClaimAction {
    private final ActionDesk desk;
    private final ActionRecords records;
    private final AuditTrail audit;

    ClaimAction(ActionDesk desk, ActionRecords records, AuditTrail audit) {
        this.desk = desk;
        this.records = records;
        this.audit = audit;
    }

    OpenAction open(UUID id, Staff staff) {
        var opened = desk.open(id, staff);
        NotAllowed.unless(opened.mayClaim());
        return opened;
    }

    @Transactional
    void claim(UUID id, ClaimPage.Form form, Change change) {
        audit.unchangedSince(change, id);
        var action = open(id, change.by()).action();
        var claimed = action.claim(form.done(), form.note(), change.today());
        records.save(claimed);
        var changes = new Differences()
                .field("Done on", null, Dates.day(claimed.claimedOn()))
                .field("What was done", null, claimed.claimedNote())
                .list();
        audit.record(change, new ActionMoved(action.area(), id, action.file(), "Action recorded as done", changes));
    }
}
