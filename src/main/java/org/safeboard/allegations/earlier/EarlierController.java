package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
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
@RequestMapping("/allegations/{id}/earlier")
class EarlierController {
    private final JudgeEarlier judge;

    EarlierController(JudgeEarlier judge) {
        this.judge = judge;
    }

    @GetMapping
    View show(@PathVariable UUID id, Staff staff) {
        return page(judge.open(id, staff), staff, List.of());
    }

    @PostMapping
    View judge(@PathVariable UUID id, @ModelAttribute EarlierPage.Form form, Change change) {
        try {
            judge.judge(id, form, change);
            return Redirect.to("/allegations/" + id + "/earlier").saying("Your judgement is recorded");
        } catch (RulesBroken refused) {
            return page(judge.open(id, change.by()), change.by(), refused.problems());
        }
    }

    private EarlierPage page(Contact contact, Staff staff, List<Problem> problems) {
        return new EarlierPage(contact, judge.earlier(contact, staff), problems);
    }
}
