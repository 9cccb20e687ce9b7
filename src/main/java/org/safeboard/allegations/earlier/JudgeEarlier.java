package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.CaseEvent.EarlierJudged;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.EarlierConcerns.Earlier;
import org.safeboard.people.People;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JudgeEarlier {
    private final Contacts contacts;
    private final EarlierQuery earlier;
    private final People people;
    private final AuditTrail audit;

    JudgeEarlier(Contacts contacts, EarlierQuery earlier, People people, AuditTrail audit) {
        this.contacts = contacts;
        this.earlier = earlier;
        this.people = people;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(
                id, it -> AllegationAccess.mayKeep(staff, it) && it.about().adult() != null);
    }

    List<Earlier> earlier(Contact contact, Staff staff) {
        var adult = contact.about().adult();
        return adult == null
                ? List.of()
                : people.get(adult, contact.area())
                        .map(it -> earlier.about(it, contact.area(), contact.id(), staff))
                        .orElse(List.of());
    }

    @Transactional
    void judge(UUID id, EarlierPage.Form form, Change change) {
        var contact = open(id, change.by());
        var adult = contact.about().adult();
        var found = earlier(contact, change.by()).stream()
                .filter(it -> !it.restricted() && it.person().equals(form.person()))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        var answers = new Answers();
        var verdict = answers.need("verdict", form.verdict(), "Select whether it is the same person");
        answers.need("reason", form.reason(), "Enter why you think so");
        var judged = answers.into(verdict);
        if (adult == null) {
            throw new NotAllowed();
        }
        people.judge(adult, found.person(), judged, form.reason().strip(), contact.area(), change);
        var changes =
                new Differences().field(found.number(), null, judged.words()).list();
        audit.record(change, new EarlierJudged(id, contact.area(), changes));
    }
}
