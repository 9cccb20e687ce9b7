package org.safeboard.platform.kept;

import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/kept")
class KeptController {
    private final KeptForms forms;

    KeptController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping
    View show(Staff staff) {
        return new KeptPage(forms.of(staff.id()).stream()
                .map(it -> new KeptPage.Kept(it, forms.who(staff.id(), it.once())))
                .toList());
    }

    @PostMapping
    View throwAway(@RequestParam UUID form, Change change) {
        forms.forget(change.by().id(), form);
        return Redirect.to(forms.any(change.by().id()) ? "/kept" : "/").saying("Thrown away");
    }
}
