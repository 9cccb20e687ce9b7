package org.safeboard.allegations.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.allegations.refer.keeping.OpenDraft;
import org.safeboard.allegations.refer.keeping.OutsiderPass;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.OpenAddress;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReferStartController {
    private static final Allowance BEGIN = new Allowance("begin a referral", 20, Duration.ofHours(1));

    private final Areas areas;
    private final ReferralDrafts drafts;
    private final OpenDraft writing;
    private final OutsiderPass pass;
    private final Throttle throttle;
    private final String exit;

    ReferStartController(
            Areas areas,
            ReferralDrafts drafts,
            OpenDraft writing,
            OutsiderPass pass,
            Throttle throttle,
            @Value("${safeboard.exit:https://www.bbc.co.uk/weather}") String exit) {
        this.areas = areas;
        this.drafts = drafts;
        this.writing = writing;
        this.pass = pass;
        this.throttle = throttle;
        this.exit = exit;
    }

    @Bean
    static OpenAddress referAddress() {
        return new OpenAddress("/refer");
    }

    @Bean
    static OpenAddress referAddresses() {
        return new OpenAddress("/refer/**", true);
    }

    @GetMapping("/refer")
    View ask(Outsider outsider) {
        return page("", List.of());
    }

    private StartPage page(String chosen, List<Problem> problems) {
        var all = areas.all();
        NotAllowed.unless(!all.isEmpty());
        return new StartPage(all, chosen, problems);
    }

    @PostMapping("/refer")
    View begin(
            @ModelAttribute StartForm form,
            Outsider outsider,
            HttpServletRequest request,
            HttpServletResponse response) {
        var all = areas.all();
        var area = all.size() == 1
                ? all.stream().findFirst()
                : all.stream().filter(it -> it.code().equals(form.area())).findFirst();
        if (area.isEmpty()) {
            return page(form.area(), List.of(new Problem("area", "Select the council in whose area the adult works")));
        }
        if (!throttle.take(BEGIN, Throttle.network(outsider.address()))) {
            return page(
                    form.area(),
                    List.of(
                            new Problem(
                                    "",
                                    "Many forms were begun from where you are. Wait an hour, or call the council and ask for the LADO")));
        }
        writing.goOn(drafts.begin(area.get().code()), request, response);
        return Redirect.to("/refer/code");
    }

    @GetMapping("/refer/code")
    View code(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return writing.open(request, response)
                .<View>map(it -> new CodePage(it, "/refer/" + Step.YOU.slug(), false))
                .orElse(Redirect.to("/refer/back"));
    }

    @GetMapping("/refer/paused")
    View paused(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return writing.open(request, response)
                .<View>map(it -> new CodePage(
                        it,
                        drafts.account(it)
                                .unfinished()
                                .map(step -> "/refer/" + step.slug())
                                .orElse("/refer/check"),
                        true))
                .orElse(Redirect.to("/refer/back"));
    }

    /** Nobody who uses this browser next finds anything. */
    @PostMapping("/refer/close")
    View close(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        return Redirect.to("/refer");
    }

    /** "Exit this page": closes all in this browser and goes to a page that nobody asks about. */
    @GetMapping("/refer/leave")
    void leave(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setHeader(HttpHeaders.LOCATION, exit);
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        for (var kind : OutsiderPass.Kind.values()) {
            pass.take(kind, request, response);
        }
    }
}
