package org.safeboard.allegations.arrange;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
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
@RequestMapping("/allegations/{id}/meetings/arrange")
class ArrangeController {
    private final PlanMeeting plan;
    private final ShowArrangement show;

    ArrangeController(PlanMeeting plan, ShowArrangement show) {
        this.plan = plan;
        this.show = show;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = plan.open(id, staff);
        return new PlanPage(contact, plan.suggested(contact, staff), List.of());
    }

    @PostMapping
    View begin(@PathVariable UUID id, @ModelAttribute PlanForm form, Change change) {
        try {
            var begun = plan.plan(id, form, change);
            return Redirect.to("/allegations/%s/meetings/arrange/%s/people", id, begun);
        } catch (RulesBroken refused) {
            return new PlanPage(plan.open(id, change.by()), form, refused.problems());
        }
    }

    @GetMapping("/{arrangement}")
    View show(@PathVariable UUID id, @PathVariable UUID arrangement, Staff staff) {
        return show.page(id, arrangement, staff, List.of());
    }
}
