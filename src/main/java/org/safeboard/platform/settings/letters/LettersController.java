package org.safeboard.platform.settings.letters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.letters.KeepTemplates;
import org.safeboard.platform.letters.LetterTemplate;
import org.safeboard.platform.letters.Letters;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.settings.SettingsItem;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/settings/letters")
class LettersController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final KeepTemplates keep;
    private final Letters letters;

    LettersController(KeepTemplates keep, Letters letters) {
        this.keep = keep;
        this.letters = letters;
    }

    /** What is uploaded. */
    record Form(String area, String note, @Nullable MultipartFile file) {}

    @Bean
    static SettingsItem lettersInSettings() {
        return new SettingsItem(
                "Letters",
                "/settings/letters",
                "The Word templates of letters, which your office edits itself.",
                30,
                staff -> !KeepTemplates.areas(staff).isEmpty());
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String area, Staff staff) {
        var chosen = area(area, staff);
        var rows = letters.types().stream()
                .map(it -> new LettersPage.Row(
                        it.id(),
                        it.title(),
                        it.about(),
                        keep.versions(it.id(), chosen).stream()
                                .findFirst()
                                .map(LettersController::said)
                                .orElse("Standard template")))
                .toList();
        return new LettersPage(chosen, KeepTemplates.areas(staff), rows);
    }

    @GetMapping("/{type}")
    View show(@PathVariable String type, @RequestParam(defaultValue = "") String area, Staff staff) {
        return page(type, area(area, staff), "", staff, List.of());
    }

    @PostMapping("/{type}")
    View upload(@PathVariable String type, @ModelAttribute Form form, Change change) {
        keep.open(type, form.area(), change.by());
        NotAllowed.unless(KeepTemplates.mayChange(change.by(), form.area()));
        try {
            keep.upload(type, form.area(), content(form.file()), form.note(), change);
            return Redirect.to("/settings/letters/" + type + "?area=" + form.area())
                    .saying("New version uploaded: it is in use from now on");
        } catch (RulesBroken refused) {
            return page(type, form.area(), form.note(), change.by(), refused.problems());
        }
    }

    @GetMapping("/{type}/file")
    void file(
            @PathVariable String type,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "0") int number,
            Staff staff,
            HttpServletResponse response)
            throws IOException {
        var file = keep.file(type, area(area, staff), number, staff);
        response.setContentType(WORD);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("%s-%d.docx".formatted(type.replace('.', '-'), number))
                        .build()
                        .toString());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private TemplatePage page(String type, String area, String note, Staff staff, List<Problem> problems) {
        var open = keep.open(type, area, staff);
        var versions = keep.versions(type, area);
        var inUse = versions.isEmpty() ? 0 : versions.getFirst().number();
        var preview = letters.fill(type, area, inUse, open.samples()).html();
        return new TemplatePage(area, open, versions, KeepTemplates.mayChange(staff, area), preview, note, problems);
    }

    private static String area(String asked, Staff staff) {
        var areas = KeepTemplates.areas(staff);
        NotAllowed.unless(asked.isEmpty() ? !areas.isEmpty() : areas.contains(asked));
        return asked.isEmpty() ? areas.getFirst() : asked;
    }

    private static String said(LetterTemplate version) {
        return "Version %d, %s, %s".formatted(version.number(), Dates.day(version.at()), version.byName());
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new RulesBroken("file", "Select a Word file");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
