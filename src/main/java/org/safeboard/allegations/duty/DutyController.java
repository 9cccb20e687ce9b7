package org.safeboard.allegations.duty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.documents.PdfWriter;
import org.safeboard.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/duty")
class DutyController {
    private final DutyQuery duty;
    private final AuditTrail audit;

    DutyController(DutyQuery duty, AuditTrail audit) {
        this.duty = duty;
        this.audit = audit;
    }

    @GetMapping
    View show(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = areas(staff);
        var sheet = duty.sheet(chosen(area, areas), staff);
        seen(sheet, staff, "shown");
        return new DutyPage(sheet, areas);
    }

    @GetMapping("/duty-sheet.pdf")
    ResponseEntity<byte[]> print(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var sheet = duty.sheet(chosen(area, areas(staff)), staff);
        seen(sheet, staff, "printed");
        return ResponseEntity.ok()
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"duty-sheet.pdf\"")
                .body(PdfWriter.write(DutyPdf.of(sheet)));
    }

    private void seen(DutySheet sheet, Staff staff, String how) {
        audit.viewed(
                staff,
                sheet.area(),
                DutyQuery.sheetsOf(sheet.area()),
                "Duty sheet %s, %d cases".formatted(how, sheet.cases().size()));
    }

    private static Set<String> areas(Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        return areas;
    }

    private static String chosen(@Nullable String area, Set<String> areas) {
        return area != null && areas.contains(area) ? area : areas.iterator().next();
    }
}
