package org.safeboard.allegations.arrange.answer;

import org.safeboard.platform.access.OpenAddress;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meeting-answer/{token}")
class OwnPageController {
    private final OwnPage own;

    OwnPageController(OwnPage own) {
        this.own = own;
    }

    @Bean
    static OpenAddress pagesOfInvitedPeople() {
        return new OpenAddress("/meeting-answer/*");
    }

    @GetMapping
    View show(@PathVariable String token, Outsider who) {
        return own.show(token, who);
    }

    @PostMapping
    View answer(@PathVariable String token, @ModelAttribute AnswerForm form, Outsider who) {
        try {
            own.answer(token, form, who);
            return Redirect.to("/meeting-answer/" + token).saying("Thank you. Your answer was recorded");
        } catch (RulesBroken refused) {
            return own.refused(token, form, refused.problems(), who);
        }
    }
}
