package org.safeboard.allegations.handover;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.office.OfficeAccess;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.documents.PdfWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The handover sheet for paper. */
@Controller
class SheetController {
    private final WriteSheet sheets;
    private final Areas areas;
    private final AuditTrail audit;

    SheetController(WriteSheet sheets, Areas areas, AuditTrail audit) {
        this.sheets = sheets;
        this.areas = areas;
        this.audit = audit;
    }

    @GetMapping("/allegations/handover/sheet.pdf")
    void pdf(
            @RequestParam(required = false, defaultValue = "") String area,
            @RequestParam(required = false) @Nullable UUID of,
            Staff staff,
            HttpServletResponse response)
            throws IOException {
        NotAllowed.unless(OfficeAccess.mayHandOver(staff, area));
        var sheet = sheets.of(area, of);
        var board = areas.find(area).map(Areas.Area::board).orElse("");
        // every case on the sheet was seen by whoever printed it
        sheet.lines().forEach(it -> audit.viewed(staff, area, it.contact(), "Handover sheet printed"));
        var list = UUID.nameUUIDFromBytes(("handover " + area).getBytes(StandardCharsets.UTF_8));
        audit.viewed(
                staff,
                area,
                list,
                "Handover sheet printed, %d cases".formatted(sheet.lines().size()));
        var pdf = PdfWriter.write(SheetPaper.of(sheet, board));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"handover-sheet.pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
