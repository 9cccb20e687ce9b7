package org.safeboard.allegations.refer.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.allegations.refer.BackPage;
import org.safeboard.allegations.refer.keeping.OpenDraft;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/refer/{step}")
class ReferStepController {
    private final ReferralDrafts drafts;
    private final OpenDraft writing;

    ReferStepController(ReferralDrafts drafts, OpenDraft writing) {
        this.drafts = drafts;
        this.writing = writing;
    }

    @GetMapping
    View ask(
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String change,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = Step.of(step).orElseThrow(NotAllowed::new);
        return writing.open(request, response)
                .<View>map(it -> new StepPage(at, drafts.account(it), it, change != null, List.of()))
                .orElse(Redirect.to("/refer/back"));
    }

    @PostMapping
    View answer(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = Step.of(step).orElseThrow(NotAllowed::new);
        return kept(at, sent, request, response, it -> {
            var account = drafts.account(it);
            var problems = account.page(at).problems();
            var change = sent.containsKey("change");
            if (!problems.isEmpty()) {
                return new StepPage(at, account, it, change, problems);
            }
            return Redirect.to(
                    change
                            ? "/refer/check"
                            : account.after(at)
                                    .map(next -> "/refer/" + next.slug())
                                    .orElse("/refer/documents"));
        });
    }

    /** What the script sends while somebody types. */
    @PostMapping("/typing")
    View typing(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = Step.of(step).orElseThrow(NotAllowed::new);
        return writing.open(request, response)
                .<View>map(it -> {
                    drafts.keep(it, at, PageFields.sent(at, sent));
                    return new KeptNote(Dates.moment(outsider.at()));
                })
                .orElse(Redirect.to("/refer/back"));
    }

    @PostMapping("/later")
    View later(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = Step.of(step).orElseThrow(NotAllowed::new);
        return kept(at, sent, request, response, _ -> Redirect.to("/refer/paused"));
    }

    /** Keeps what was sent first of all; where no draft is open any more, it is carried along until the code is typed. */
    private View kept(
            Step step,
            Map<String, List<String>> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Draft, View> then) {
        var fields = PageFields.sent(step, sent);
        return writing.open(request, response)
                .map(it -> {
                    drafts.keep(it, step, fields);
                    return then.apply(it);
                })
                .orElseGet(() -> new BackPage("", step.slug(), PageFields.toCarry(fields), List.of()));
    }
}
