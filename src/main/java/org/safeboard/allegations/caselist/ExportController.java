package org.safeboard.allegations.caselist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The case list as a workbook. */
@Controller
class ExportController {
    private final ExportCases export;

    ExportController(ExportCases export) {
        this.export = export;
    }

    @GetMapping("/allegations/export")
    void export(@ModelAttribute CaseFilter filter, Staff staff, HttpServletResponse response) throws IOException {
        NotAllowed.unless(AllegationAccess.mayExport(staff, filter.area()));
        var workbook = export.workbook(filter, staff);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename("cases.xlsx").build().toString());
        response.setContentLength(workbook.length);
        response.getOutputStream().write(workbook);
    }
}
