package org.safeboard.allegations.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/learning")
class LearningController {
    private final AnswerLearning learning;
    private final Choices choices;
    private final AuditTrail audit;

    LearningController(AnswerLearning learning, Choices choices, AuditTrail audit) {
        this.learning = learning;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        learning.open(id, staff);
        var form = learning.kept(id).map(LearningForm::of).orElse(LearningForm.BLANK);
        return page(id, form, staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute LearningForm form, Change change) {
        try {
            learning.answer(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Learning saved");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private LearningPage page(
            UUID id, LearningForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = learning.open(id, staff);
        return new LearningPage(
                contact,
                form,
                choices.of(
                        AnswerLearning.THEMES,
                        contact.area(),
                        contact.received().receivedOn()),
                audit.lastSeen(id),
                changed,
                problems);
    }
}
