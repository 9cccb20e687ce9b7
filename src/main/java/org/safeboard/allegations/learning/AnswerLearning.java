package org.safeboard.allegations.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.QualityEvent.LearningRecorded;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.learning.Learning;
import org.safeboard.allegations.domain.learning.Learnings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AnswerLearning implements ClosingRule {
    static final String THEMES = "allegations/learning-theme";

    private final Contacts contacts;
    private final Concerns concerns;
    private final Learnings learnings;
    private final Codes codes;
    private final AuditTrail audit;

    AnswerLearning(Contacts contacts, Concerns concerns, Learnings learnings, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.learnings = learnings;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    Optional<Learning> kept(UUID contact) {
        return learnings.findById(contact);
    }

    @Transactional
    void answer(UUID id, LearningForm form, Change change) {
        var contact = open(id, change.by());
        audit.unchangedSince(change, id);
        var before = kept(id).orElse(null);
        var after = learnings.save(form.learning(id, change, before));
        audit.record(
                change,
                new LearningRecorded(
                        id,
                        contact.area(),
                        new Differences()
                                .field("Themes", before == null ? null : labels(before), labels(after))
                                .field("What was learnt", before == null ? null : before.learnt(), after.learnt())
                                .list()));
    }

    String labels(Learning learning) {
        return learning.themes().isEmpty()
                ? "Nothing to learn"
                : String.join(
                        "; ",
                        learning.themes().stream()
                                .map(it -> codes.label(THEMES, it))
                                .toList());
    }

    /** Cases that a spreadsheet brought in are what they are. */
    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        var asked = concern != null && concern.broughtInBy() == null && contact.broughtInBy() == null;
        return asked && kept(contact.id()).isEmpty()
                ? List.of("Whether there was something to learn has not been answered")
                : List.of();
    }
}
