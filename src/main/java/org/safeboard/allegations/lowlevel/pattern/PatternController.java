package org.safeboard.allegations.lowlevel.pattern;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
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
@RequestMapping("/allegations/{id}/pattern")
class PatternController {
    private final ReferPattern refer;

    PatternController(ReferPattern refer) {
        this.refer = refer;
    }

    @GetMapping
    View show(@PathVariable UUID id, Staff staff) {
        return page(id, PatternPage.Form.BLANK, staff, List.of());
    }

    @PostMapping
    View refer(@PathVariable UUID id, @ModelAttribute PatternPage.Form form, Change change) {
        try {
            var referral = refer.refer(id, form, change);
            return Redirect.to("/allegations/" + referral.id())
                    .saying("Referral " + referral.number() + " made. Decide what it needs.");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems());
        }
    }

    private PatternPage page(UUID id, PatternPage.Form form, Staff staff, List<Problem> problems) {
        var contact = refer.open(id, staff);
        return new PatternPage(
                contact,
                refer.pattern(contact, staff).orElse(null),
                refer.concerns(contact, staff),
                form,
                AllegationAccess.mayDecide(staff, contact),
                problems);
    }
}
