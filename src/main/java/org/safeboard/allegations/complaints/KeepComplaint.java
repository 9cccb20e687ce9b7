package org.safeboard.allegations.complaints;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.LedgerEvent.ComplaintMoved;
import org.safeboard.allegations.LedgerEvent.ComplaintReceived;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.complaints.Complaint;
import org.safeboard.allegations.domain.complaints.Complaints;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepComplaint {
    static final String RESULTS = "allegations/complaint-result";

    private final Contacts contacts;
    private final Complaints complaints;
    private final Codes codes;
    private final AuditTrail audit;

    KeepComplaint(Contacts contacts, Complaints complaints, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.complaints = complaints;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Complaint complaint(Contact contact, UUID complaint) {
        return complaints
                .findById(complaint)
                .filter(it -> it.contact().equals(contact.id()))
                .orElseThrow(NotAllowed::new);
    }

    List<Complaint> of(Contact contact) {
        return complaints.findByContact(contact.id()).stream()
                .sorted(Comparator.comparing(it -> it.made().receivedOn()))
                .toList();
    }

    @Transactional
    UUID receive(UUID id, ComplaintForm form, Change change) {
        var contact = open(id, change.by());
        var complaint = complaints.save(Complaint.received(
                id, contact.area(), form.made(), contact.received().receivedOn(), change.today()));
        audit.record(change, new ComplaintReceived(complaint.id(), id, contact.area()));
        return complaint.id();
    }

    @Transactional
    void move(UUID id, UUID complaint, ProgressForm form, Change change) {
        var contact = open(id, change.by());
        var before = complaint(contact, complaint);
        audit.unchangedSince(change, complaint);
        var after = complaints.save(before.move(form.progress(), change.today()));
        audit.record(change, new ComplaintMoved(complaint, id, contact.area(), changes(before, after)));
    }

    private List<FieldChange> changes(Complaint before, Complaint after) {
        var was = before.progress();
        var is = after.progress();
        return new Differences()
                .field("Answered", was.answeredOn(), is.answeredOn())
                .field("Result", label(was.result()), label(is.result()))
                .field("Review asked for", was.reviewAskedOn(), is.reviewAskedOn())
                .field("Review answered", was.reviewAnsweredOn(), is.reviewAnsweredOn())
                .field("Result of the review", label(was.reviewResult()), label(is.reviewResult()))
                .field("Ombudsman wrote", was.ombudsmanOn(), is.ombudsmanOn())
                .field("Ombudsman\u2019s decision", was.ombudsmanDecision(), is.ombudsmanDecision())
                .field("Remedy", was.remedy(), is.remedy())
                .field("Remedy due", was.remedyDue(), is.remedyDue())
                .field("Put right", was.remedyDoneOn(), is.remedyDoneOn())
                .list();
    }

    private @Nullable String label(@Nullable String result) {
        return result == null ? null : codes.label(RESULTS, result);
    }
}
