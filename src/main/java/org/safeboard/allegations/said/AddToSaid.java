package org.safeboard.allegations.said;

import java.util.UUID;
import org.safeboard.allegations.CaseEvent.StatementAdded;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddToSaid {
    private final Contacts contacts;
    private final Statements statements;
    private final AuditTrail audit;

    AddToSaid(Contacts contacts, Statements statements, AuditTrail audit) {
        this.contacts = contacts;
        this.statements = statements;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    @Transactional
    void add(UUID id, String said, Change change) {
        var contact = open(id, change.by());
        Rules.check(!said.isBlank(), "said", "Enter what was said").orRefuse();
        statements.add(id, said, change);
        audit.record(change, new StatementAdded(id, contact.area()));
    }
}
