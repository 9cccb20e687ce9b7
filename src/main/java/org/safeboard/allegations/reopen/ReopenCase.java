package org.safeboard.allegations.reopen;

import java.util.UUID;
import org.safeboard.allegations.ReopeningEvent.CaseReopened;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.reopening.Reopening;
import org.safeboard.allegations.domain.reopening.Reopenings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReopenCase {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Reopenings reopenings;
    private final Codes codes;
    private final AuditTrail audit;

    ReopenCase(Contacts contacts, Concerns concerns, Reopenings reopenings, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.reopenings = reopenings;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayReopen(staff, it));
    }

    @Transactional
    void reopen(UUID id, ReopenForm form, Change change) {
        var before = open(id, change.by());
        audit.unchangedSince(change, id);
        var reopening = reopenings.save(Reopening.of(
                before,
                form.day(),
                form.reason().strip(),
                form.evidence().strip(),
                change.by().id(),
                change.today()));
        contacts.save(before.reopen());
        concerns.findByContact(id).ifPresent(it -> concerns.save(it.reopen()));
        var changes = new Differences()
                .field("Closed", codes.label("allegations/disposal", reopening.closedAs()), "Open again")
                .field("Closed on", reopening.closedOn(), null)
                .field("Reopened on", null, reopening.reopenedOn())
                .field("Why", null, reopening.reason())
                .field("What is new", null, reopening.evidence())
                .list();
        audit.record(change, new CaseReopened(id, before.area(), changes));
    }
}
