package org.safeboard.allegations.questions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
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
@RequestMapping("/allegations/questions")
class QuestionsController {
    private final PolicyQuestions questions;
    private final java.time.Clock clock;

    QuestionsController(PolicyQuestions questions, java.time.Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        return page(QuestionForm.blank(chosen, today()), staff, List.of());
    }

    @PostMapping
    View note(@ModelAttribute QuestionForm form, Change change) {
        NotAllowed.unless(AllegationAccess.mayLog(change.by(), form.area()));
        try {
            questions.note(form, change);
            return Redirect.to("/allegations/questions?area=" + form.area()).saying("Question noted");
        } catch (RulesBroken refused) {
            return page(form, change.by(), refused.problems());
        }
    }

    private QuestionsPage page(QuestionForm form, Staff staff, List<Problem> problems) {
        var today = today();
        var begins = LocalDate.of(today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear(), 4, 1);
        return new QuestionsPage(
                form,
                staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR),
                questions.latest(form.area()),
                questions.since(form.area(), begins),
                problems);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Change.LONDON));
    }
}
