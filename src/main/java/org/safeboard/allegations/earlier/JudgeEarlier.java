package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.CaseEvent.EarlierJudged;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.earlier.EarlierPerson;
import org.safeboard.allegations.earlier.overnight.FoundRows;
import org.safeboard.people.Judgement;
import org.safeboard.people.People;
import org.safeboard.people.Verdict;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.rules.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JudgeEarlier {
    private final Contacts contacts;
    private final EarlierQuery earlier;
    private final HiddenPeople hidden;
    private final People people;
    private final FoundRows found;
    private final AuditTrail audit;

    JudgeEarlier(
            Contacts contacts,
            EarlierQuery earlier,
            HiddenPeople hidden,
            People people,
            FoundRows found,
            AuditTrail audit) {
        this.contacts = contacts;
        this.earlier = earlier;
        this.hidden = hidden;
        this.people = people;
        this.found = found;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(
                id, it -> AllegationAccess.mayKeep(staff, it) && it.about().adult() != null);
    }

    /** The record of the adult, where one is compared. */
    static UUID adult(Contact contact) {
        return Objects.requireNonNull(contact.about().adult());
    }

    /** Whom a record belongs to, which was found beside the contact. */
    EarlierPerson person(Contact contact, UUID record, Staff staff) {
        NotAllowed.unless(!record.equals(adult(contact)));
        return earlier.of(contact, staff).people().stream()
                .filter(it ->
                        it.records().stream().anyMatch(named -> named.person().equals(record)))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** What was judged about the adult and withdrawn, as far as it is about records that may be seen. */
    List<Judgement> withdrawn(Contact contact, Staff staff) {
        var unseen = hidden.of(contact.area(), staff);
        return people.judgementsOf(adult(contact), contact.area()).stream()
                .filter(it -> !it.stands() && !unseen.contains(it.other()))
                .toList();
    }

    @Transactional
    void judge(UUID id, UUID record, JudgePage.Form form, Change change) {
        var contact = open(id, change.by());
        var person = person(contact, record, change.by());
        var answers = new Answers();
        var verdict = answers.need("verdict", form.verdict(), "Select whether it is the same person");
        answers.need("why", form.why(), "Enter why you think so");
        var judged = answers.into(verdict);
        var before = standing(person, record);
        people.judge(adult(contact), record, judged, form.why().strip(), contact.area(), change);
        if (earlier.of(contact, change.by()).toJudge().isEmpty() && AllegationAccess.mayDecide(change.by(), contact)) {
            found.settled(id);
        }
        tell(contact, person, before, judged, form.why().strip(), change);
    }

    @Transactional
    void withdraw(UUID id, UUID record, Change change) {
        var contact = open(id, change.by());
        var person = person(contact, record, change.by());
        people.withdraw(adult(contact), record, contact.area(), change);
        tell(contact, person, standing(person, record), null, null, change);
    }

    private static @Nullable Verdict standing(EarlierPerson person, UUID record) {
        return person.judgements().stream()
                .filter(it -> it.other().equals(record))
                .findFirst()
                .map(Judgement::verdict)
                .orElse(null);
    }

    /** The history of a contact is read by people who may not know what is restricted: then it says no more than that. */
    private void tell(
            Contact contact,
            EarlierPerson person,
            @Nullable Verdict from,
            @Nullable Verdict to,
            @Nullable String why,
            Change change) {
        var changes = person.restricted()
                ? List.<FieldChange>of()
                : new Differences()
                        .field(person.numbers(), from == null ? null : from.words(), to == null ? null : to.words())
                        .field("Why", null, why)
                        .list();
        audit.record(change, new EarlierJudged(adult(contact), contact.id(), contact.area(), changes));
    }
}
