package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page; what it sends is taken by Spring Security's filter. */
@Controller
class SignInController {
    private final Present present;

    SignInController(Present present) {
        this.present = present;
    }

    @GetMapping("/sign-in")
    View ask(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean kept) {
        return present.on(request).isPresent()
                ? Redirect.to("/")
                : new SignInPage("", SignInAnswers.isHere(to) ? to : "", kept, List.of());
    }
}
