package org.safeboard.platform.imports.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.imports.check.Template;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/imports")
class ImportsController {
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 120;
    private final Desk desk;
    private final ImportRecords records;

    ImportsController(Desk desk, ImportRecords records) {
        this.desk = desk;
        this.records = records;
    }

    record Form(String area, String kind, @Nullable MultipartFile file) {}

    @GetMapping
    View list(Staff staff) {
        return page(staff, new ImportsPage.Chosen("", ""), List.of());
    }

    private View page(Staff staff, ImportsPage.Chosen chosen, List<Problem> problems) {
        var areas = desk.areas(staff);
        NotAllowed.unless(!areas.isEmpty());
        return new ImportsPage(records.latest(areas, SHOWN), areas, desk.kinds(staff), chosen, problems);
    }

    @PostMapping
    View upload(@ModelAttribute Form form, Change change) {
        NotAllowed.unless(desk.areas(change.by()).contains(form.area()));
        var file = form.file();
        try {
            if (file == null || file.isEmpty()) {
                throw new RulesBroken("file", "Choose the spreadsheet to upload");
            }
            return Redirect.to(
                    "/imports/%s/columns", desk.keep(form.area(), form.kind(), name(file), file.getBytes(), change));
        } catch (RulesBroken refused) {
            return page(change.by(), new ImportsPage.Chosen(form.area(), form.kind()), refused.problems());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without folders, which some browsers send, and without what could be taken for something else. */
    private static String name(MultipartFile file) {
        var sent = String.valueOf(file.getOriginalFilename());
        var bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>]", "")
                .strip();
        return bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
    }

    @GetMapping("/template.csv")
    void template(@RequestParam(defaultValue = "") String kind, Staff staff, HttpServletResponse response)
            throws IOException {
        var wanted = desk.kinds(staff).stream()
                .filter(it -> kind.isEmpty() || it.id().equals(kind))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"template.csv\"");
        var out = response.getWriter();
        out.write('\uFEFF'); // so that Excel reads it as UTF-8
        Template.write(wanted.fields(), out);
    }
}
