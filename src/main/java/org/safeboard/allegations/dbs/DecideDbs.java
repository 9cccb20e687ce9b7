package org.safeboard.allegations.dbs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.CaseEvent.DbsDecided;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DecideDbs {
    static final String LIST = "allegations/dbs-decision";

    private final Contacts contacts;
    private final Concerns concerns;
    private final Codes codes;
    private final AuditTrail audit;

    DecideDbs(Contacts contacts, Concerns concerns, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayConclude(staff, it));
    }

    Concern concern(Contact contact) {
        return concerns.of(contact);
    }

    @Transactional
    void decide(UUID id, DbsForm form, Change change) {
        var contact = open(id, change.by());
        var before = concern(contact);
        audit.unchangedSince(change, before.id());
        var after = concerns.save(before.decideDbs(form.dbs(), change.today()));
        var changes = new Differences()
                .field("Decision", label(before), label(after))
                .field("Date", before.dbs().on(), after.dbs().on())
                .field("Reference", before.dbs().reference(), after.dbs().reference())
                .list();
        audit.record(change, new DbsDecided(after.id(), id, contact.area(), changes));
    }

    private @Nullable String label(Concern concern) {
        var decision = concern.dbs().decision();
        return decision == null ? null : codes.label(LIST, decision);
    }
}
