package org.safeboard.annualreport.versions;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.versions.VersionsPage.Version;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/annual-report/{area}/{year}/{chapter}/sections/{section}/versions")
class VersionsController {
    private final RestoreVersion restore;
    private final AuditTrail audit;

    VersionsController(RestoreVersion restore, AuditTrail audit) {
        this.restore = restore;
        this.audit = audit;
    }

    /** Which two versions to compare; whatever is no number is 0, the text it began with. */
    public record Compared(String from, String to, String version) {
        static int number(String text) {
            return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        }
    }

    @GetMapping
    View list(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String section,
            @ModelAttribute Compared compared,
            Staff staff) {
        return page(restore.open(area, year, chapter, section, staff), section, compared);
    }

    @PostMapping
    View restore(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String section,
            @ModelAttribute Compared form,
            Change change) {
        var open = restore.open(area, year, chapter, section, change.by());
        restore.restore(open, section, Compared.number(form.version()), change);
        return Redirect.to(open.key().sectionPath(section)).saying("Earlier text restored");
    }

    private VersionsPage page(Chapter open, String section, Compared compared) {
        int from = Compared.number(compared.from());
        int to = Compared.number(compared.to());
        var lines = from == to
                ? List.<TextDifference.Line>of()
                : TextDifference.between(restore.text(open, section, from), restore.text(open, section, to));
        var versions = new ArrayList<Version>();
        restore.versions(open, section)
                .forEach(it ->
                        versions.add(new Version(it.number(), Dates.moment(it.at()), it.writerName(), it.note())));
        versions.add(new Version(0, "", "", ""));
        var key = open.key();
        return new VersionsPage(
                key,
                section,
                open.section(section).orElseThrow().title(),
                versions,
                from,
                to,
                lines,
                audit.lastSeen(key.section(section)));
    }
}
