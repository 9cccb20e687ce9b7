package org.safeboard.platform.enrolment;

import java.util.List;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/enrol/{token}")
class EnrolController {
    private static final String DONE = "Your password is set. Sign in with it.";

    private final ChoosePassword choose;

    EnrolController(ChoosePassword choose) {
        this.choose = choose;
    }

    @GetMapping
    View ask(@PathVariable String token) {
        var invited = choose.open(token);
        return invited.staff() == null
                ? new FirstAdministratorPage(FirstAdministratorPage.Form.BLANK, List.of())
                : new ChoosePasswordPage(invited.name(), invited.email(), List.of());
    }

    @PostMapping
    View choose(
            @PathVariable String token,
            @ModelAttribute ChoosePasswordPage.Form form,
            @ModelAttribute FirstAdministratorPage.Form first) {
        var invited = choose.open(token);
        try {
            if (invited.staff() == null) {
                choose.enrolFirst(token, first);
            } else {
                choose.choose(token, form);
            }
            return Redirect.to("/sign-in").saying(DONE);
        } catch (RulesBroken refused) {
            return invited.staff() == null
                    ? new FirstAdministratorPage(first, refused.problems())
                    : new ChoosePasswordPage(invited.name(), invited.email(), refused.problems());
        }
    }

    @ExceptionHandler(NotAllowed.class)
    View noLonger() {
        return new LinkUsedPage();
    }
}
