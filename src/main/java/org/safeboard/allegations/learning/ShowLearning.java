package org.safeboard.allegations.learning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Shows what was learnt from a case, beside its outcomes. */
@Component
class ShowLearning implements CasePart, CaseDates {
    private final AnswerLearning learning;

    ShowLearning(AnswerLearning learning) {
        this.learning = learning;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<LearningPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var kept = learning.kept(contact.id());
        return Optional.of(new LearningPart(
                contact.id(),
                kept.orElse(null),
                kept.map(learning::labels).orElse(""),
                AllegationAccess.mayKeep(staff, contact)));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        return learning.kept(contact.id()).stream()
                .map(it -> new Dated(it.answeredOn(), "Learning", learning.labels(it)))
                .toList();
    }
}
