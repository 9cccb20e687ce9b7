package org.safeboard.allegations.duty.summary;

import java.time.Clock;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.documents.PdfWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class SummaryController {
    private final Contacts contacts;
    private final SummaryDocument document;
    private final AuditTrail audit;
    private final Clock clock;

    SummaryController(Contacts contacts, SummaryDocument document, AuditTrail audit, Clock clock) {
        this.contacts = contacts;
        this.document = document;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/allegations/{id}/summary.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayRead(staff, it));
        audit.viewed(staff, contact.area(), id, "Summary printed");
        return ResponseEntity.ok()
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"case-summary.pdf\"")
                .body(PdfWriter.write(document.of(contact, staff.name(), clock.instant())));
    }
}
