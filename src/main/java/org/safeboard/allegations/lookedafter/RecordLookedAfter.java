package org.safeboard.allegations.lookedafter;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.LookedAfterEvent.LookedAfterRecorded;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.lookedafter.LookedAfter;
import org.safeboard.allegations.domain.lookedafter.LookedAfterKept;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordLookedAfter {
    private final Contacts contacts;
    private final LookedAfterKept answers;
    private final AuditTrail audit;

    RecordLookedAfter(Contacts contacts, LookedAfterKept answers, AuditTrail audit) {
        this.contacts = contacts;
        this.answers = answers;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Optional<LookedAfter> kept(Contact contact) {
        return answers.findByContact(contact.id());
    }

    @Transactional
    void record(UUID id, LookedAfterForm form, Change change) {
        var contact = open(id, change.by());
        var before = kept(contact).orElse(null);
        if (before != null) {
            audit.unchangedSince(change, before.id());
        }
        var decides = AllegationAccess.mayDecide(change.by(), contact);
        // an administrator records the answer; what the LADO did stays the LADO's
        var considered = decides ? form.considered() : before == null ? "" : before.considered();
        var after = answers.save(LookedAfter.of(contact, before, form.chosen(), form.authority(), considered, decides));
        var changes = new Differences()
                .field(
                        "Looked after",
                        before == null ? null : before.answer().label(),
                        after.answer().label())
                .field("By", before == null ? null : before.authority(), after.authority())
                .field("What the LADO did", before == null ? null : before.considered(), after.considered())
                .list();
        audit.record(change, new LookedAfterRecorded(after.id(), id, contact.area(), changes));
    }
}
