package org.safeboard.annualreport.publish;

import java.util.List;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/annual-report/{area}/{year}/{chapter}/publish")
class PublishController {
    private final PublishChapter publish;
    private final AuditTrail audit;

    PublishController(PublishChapter publish, AuditTrail audit) {
        this.publish = publish;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable String area, @PathVariable String year, @PathVariable String chapter, Staff staff) {
        var open = publish.open(area, year, chapter, staff);
        return page(open, new PublishForm(publish.reasonsBefore(open), "", ""), List.of());
    }

    @PostMapping
    View record(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @ModelAttribute PublishForm form,
            Change change) {
        var open = publish.open(area, year, chapter, change.by());
        try {
            int number = publish.publish(open, form, change);
            return Redirect.to("%s/editions/%s", open.key().path(), number)
                    .saying("Edition %d published".formatted(number));
        } catch (RulesBroken refused) {
            return page(publish.open(area, year, chapter, change.by()), form, refused.problems());
        }
    }

    private PublishPage page(Chapter open, PublishForm form, List<Problem> problems) {
        return new PublishPage(
                open,
                publish.noticed(open),
                form,
                publish.next(open),
                open.fingerprint(),
                audit.lastSeen(open.key().file()),
                problems);
    }
}
