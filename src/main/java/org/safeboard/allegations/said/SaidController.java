package org.safeboard.allegations.said;

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
@RequestMapping("/allegations/{id}/said")
class SaidController {
    private final AddToSaid add;

    SaidController(AddToSaid add) {
        this.add = add;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        return new SaidPage(add.open(id, staff), "", List.of());
    }

    @PostMapping
    View add(@PathVariable UUID id, @ModelAttribute SaidPage.Form form, Change change) {
        try {
            add.add(id, form.said(), change);
            return Redirect.to("/allegations/" + id).saying("Added to what was said");
        } catch (RulesBroken refused) {
            return new SaidPage(add.open(id, change.by()), form.said(), refused.problems());
        }
    }
}
