package org.safeboard.actions.add;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
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

@Controller
@RequestMapping("/actions/new")
class AddController {
    private final AddAction add;
    private final Clock clock;

    AddController(AddAction add, Clock clock) {
        this.add = add;
        this.clock = clock;
    }

    @GetMapping
    View ask(@RequestParam UUID file, Staff staff) {
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        return page(file, AddForm.of(today), staff, List.of());
    }

    @PostMapping
    View add(@RequestParam UUID file, @ModelAttribute AddForm form, Change change) {
        try {
            add.add(file, form, change);
            return Redirect.to(add.open(file, change.by()).file().href()).saying("Action added");
        } catch (RulesBroken refused) {
            return page(file, form, change.by(), refused.problems());
        }
    }

    private AddPage page(UUID id, AddForm form, Staff staff, List<Problem> problems) {
        var file = add.open(id, staff).file();
        return new AddPage(
                file, form, add.colleagues(file.area(), LocalDate.ofInstant(clock.instant(), Change.LONDON)), problems);
    }
}
