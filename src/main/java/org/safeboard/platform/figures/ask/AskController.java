package org.safeboard.platform.figures.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.answer.AnswerLog;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.safeboard.platform.figures.answer.Topic;
import org.safeboard.platform.figures.answer.Topics;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/figures/ask")
class AskController {
    private static final int LISTED = 100;

    private final AskAccess access;
    private final AnswerQuestion answer;
    private final Topics topics;
    private final AnswerLog log;
    private final RequestClocks clocks;
    private final Clock clock;

    AskController(
            AskAccess access, AnswerQuestion answer, Topics topics, AnswerLog log, RequestClocks clocks, Clock clock) {
        this.access = access;
        this.answer = answer;
        this.topics = topics;
        this.log = log;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping
    View ask(@RequestParam(defaultValue = "") String area, Staff staff) {
        var chosen = access.area(area, staff);
        var options = topics.of(access.seenBy(staff, chosen)).values().stream()
                .flatMap(List::stream)
                .map(it -> new Option(it.id(), it.title()))
                .toList();
        var given = log.latest(chosen.code(), LISTED).stream()
                .filter(it -> access.maySee(it, staff))
                .map(it -> given(it, staff, chosen))
                .toList();
        return new AskPage(access.areas(staff), chosen, options, given);
    }

    @GetMapping("/question")
    View question(
            @RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String topic, Staff staff) {
        var chosen = access.area(area, staff);
        var about = answer.topic(topic, chosen, staff);
        var latest = latest();
        return new QuestionPage(
                chosen,
                about,
                QuestionForm.about(chosen.code(), about.id(), latest.before().toString()),
                latest,
                List.of());
    }

    @PostMapping("/question")
    View answer(@ModelAttribute QuestionForm form, Change change) {
        try {
            return Redirect.to("/figures/ask/answers/" + answer.answer(form, change))
                    .saying("Answered");
        } catch (RulesBroken refused) {
            return refused(form, change.by(), refused.problems());
        }
    }

    private QuestionPage refused(QuestionForm form, Staff staff, List<Problem> problems) {
        var area = access.area(form.area(), staff);
        return new QuestionPage(area, answer.topic(form.topic(), area, staff), form, latest(), problems);
    }

    @GetMapping("/answers/{answer}")
    View given(@PathVariable("answer") UUID id, Staff staff) {
        var given = answer.given(id, staff);
        return new AnswerPage(given, access.area(given.area(), staff).name(), clock(given));
    }

    private AskPage.Given given(GivenAnswer it, Staff staff, Area area) {
        var topic = topics.find(it.topic(), access.seenBy(staff, area));
        return new AskPage.Given(
                it.id(),
                title(it, topic),
                it.audience().title(),
                Dates.day(it.at()),
                it.byName(),
                it.reference(),
                clock(it));
    }

    private static String title(GivenAnswer it, Optional<Topic> topic) {
        var words = new ArrayList<String>();
        for (var key : it.breakdowns()) {
            words.add(topic.flatMap(about -> about.breakdown(key))
                    .map(by -> by.heading().toLowerCase(Locale.UK))
                    .orElse(key));
        }
        var counted = topic.map(Topic::title).orElse(it.topic());
        return words.isEmpty() ? counted : counted + " by " + String.join(" and ", words);
    }

    private String clock(GivenAnswer given) {
        return clocks.of(given)
                .map(it -> "Came %s, due %s: %s"
                        .formatted(
                                Dates.day(it.start().date()),
                                Dates.day(it.due().date()),
                                it.state().title().toLowerCase(Locale.UK)))
                .orElse("");
    }

    private ReportingYear latest() {
        return ReportingYear.of(LocalDate.now(clock.withZone(Change.LONDON)));
    }
}
