package org.safeboard.allegations.refer.sent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.safeboard.allegations.refer.keeping.OutsiderPass;
import org.safeboard.allegations.refer.keeping.OutsiderPass.Kind;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.attachments.FileChecks;
import org.safeboard.platform.audit.AlreadyDone;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** No address names a referral: which one it is stands in the pass, which the code gives. */
@Controller
@RequestMapping("/refer/sent")
class ComeBackController {
    private static final Allowance ASK = new Allowance("ask for a code", 10, Duration.ofMinutes(10));
    private static final Allowance ASK_FOR_ONE =
            new Allowance("ask for a code of one referral", 5, Duration.ofHours(1));
    private static final Allowance GUESS = new Allowance("enter a code", 20, Duration.ofMinutes(10));
    private static final String TOO_MANY = "Too many tries. Wait ten minutes and try again";

    private final ComeBack back;
    private final OutsiderPass pass;
    private final FileChecks checks;
    private final Throttle throttle;

    ComeBackController(ComeBack back, OutsiderPass pass, FileChecks checks, Throttle throttle) {
        this.back = back;
        this.pass = pass;
        this.checks = checks;
        this.throttle = throttle;
    }

    @GetMapping
    View ask(Outsider outsider) {
        return new ReferencePage(SentForm.BLANK, List.of());
    }

    @PostMapping
    View sendCode(@ModelAttribute SentForm form, Outsider outsider) {
        if (!throttle.take(ASK, Throttle.network(outsider.address()))) {
            return new ReferencePage(form, List.of(new Problem("reference", TOO_MANY)));
        }
        if (form.reference().isBlank()) {
            return new ReferencePage(form, List.of(new Problem("reference", "Enter the reference number")));
        }
        back.typed(form.reference())
                .filter(it -> throttle.take(ASK_FOR_ONE, it.reference()))
                .ifPresent(back::sendCode);
        return new CodePage(form, List.of());
    }

    @PostMapping("/code")
    View enter(
            @ModelAttribute SentForm form,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.take(GUESS, Throttle.network(outsider.address()))) {
            return new CodePage(form, List.of(new Problem("code", TOO_MANY)));
        }
        var referral = back.typed(form.reference());
        if (referral.isEmpty() || !back.enter(referral.get(), form.code(), outsider)) {
            return new CodePage(
                    form,
                    List.of(
                            new Problem(
                                    "code",
                                    "This is not the code, or it is older than 15 minutes. Check it, or have another one sent")));
        }
        pass.give(Kind.SENT, referral.get().id().toString(), request, response);
        return form.carries() ? page(referral.get().id(), form, List.of()) : Redirect.to("/refer/sent/state");
    }

    @GetMapping("/state")
    View state(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return within(SentForm.BLANK, request, response, it -> page(it, SentForm.BLANK, List.of()));
    }

    @PostMapping("/answer")
    View answer(
            @ModelAttribute SentForm form,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        return within(form, request, response, id -> {
            var question = Optional.ofNullable(form.question()).orElseThrow(NotAllowed::new);
            try {
                back.answer(id, question, form.answer(), checks.all("documents", form.documents()), outsider);
                return Redirect.to("/refer/sent/state");
            } catch (AlreadyDone twice) {
                return Redirect.to("/refer/sent/state");
            } catch (RulesBroken refused) {
                return page(id, form, refused.problems());
            }
        });
    }

    @PostMapping("/more")
    View more(
            @ModelAttribute SentForm form,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        return within(form, request, response, id -> {
            try {
                back.add(id, form.more(), checks.all("documents", form.documents()), outsider);
                return Redirect.to("/refer/sent/state");
            } catch (AlreadyDone twice) {
                return Redirect.to("/refer/sent/state");
            } catch (RulesBroken refused) {
                return page(id, form, refused.problems());
            }
        });
    }

    private View within(
            SentForm form, HttpServletRequest request, HttpServletResponse response, Function<UUID, View> then) {
        return pass.of(Kind.SENT, request)
                .map(it -> {
                    pass.give(Kind.SENT, it, request, response);
                    return then.apply(UUID.fromString(it));
                })
                .orElseGet(() -> form.carries() ? new ReferencePage(form, List.of()) : Redirect.to("/refer/sent"));
    }

    private StatePage page(UUID id, SentForm form, List<Problem> problems) {
        var referral = back.open(id);
        return new StatePage(
                referral, referral.stage(back.contactOpen(referral)), back.conversation(referral), form, problems);
    }
}
