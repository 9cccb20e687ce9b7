package org.safeboard.allegations.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.allegations.refer.keeping.DraftCode;
import org.safeboard.allegations.refer.keeping.OpenDraft;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.allegations.refer.questions.PageFields;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/refer/back")
class ReferBackController {
    private static final Allowance CODE = new Allowance("open a draft with a code", 10, Duration.ofMinutes(10));

    private final ReferralDrafts drafts;
    private final OpenDraft writing;
    private final Throttle throttle;

    ReferBackController(ReferralDrafts drafts, OpenDraft writing, Throttle throttle) {
        this.drafts = drafts;
        this.writing = writing;
        this.throttle = throttle;
    }

    @GetMapping
    View ask(Outsider outsider) {
        return new BackPage("", "", Map.of(), List.of());
    }

    @PostMapping
    View open(
            @ModelAttribute BackForm form,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.take(CODE, Throttle.network(outsider.address()))) {
            return page(form, "Too many tries. Wait ten minutes and try again");
        }
        var draft = DraftCode.typed(form.code()).flatMap(drafts::find);
        if (draft.isEmpty()) {
            return page(
                    form,
                    "There is no form with this code. Check each letter and number; a form that was sent, or left alone for 28 days, is not here any more");
        }
        Step.of(form.step())
                .filter(_ -> !form.typed().isEmpty())
                .ifPresent(it -> drafts.keep(draft.get(), it, PageFields.carried(it, form.typed())));
        writing.goOn(draft.get(), request, response);
        var step = Step.of(form.step()).or(() -> drafts.account(draft.get()).unfinished());
        return Redirect.to(step.map(it -> "/refer/" + it.slug()).orElse("/refer/check"));
    }

    private static BackPage page(BackForm form, String problem) {
        return new BackPage(form.code(), form.step(), form.typed(), List.of(new Problem("code", problem)));
    }
}
