package org.safeboard.allegations.later;

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
@RequestMapping("/allegations/{id}/later")
class LaterController {
    private final EnterLater later;

    LaterController(EnterLater later) {
        this.later = later;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        return new LaterPage(later.open(id, staff), LaterForm.BLANK, List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute LaterForm form, Change change) {
        try {
            later.enter(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Recorded with the time it happened");
        } catch (RulesBroken refused) {
            return new LaterPage(later.open(id, change.by()), form, refused.problems());
        }
    }
}
