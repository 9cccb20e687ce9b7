package org.safeboard.allegations.overturn;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.ReopeningEvent.OutcomeReplaced;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.reopening.OutcomeVersion;
import org.safeboard.allegations.domain.reopening.OutcomeVersions;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OverturnOutcome {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final OutcomeVersions versions;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;

    OverturnOutcome(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            OutcomeVersions versions,
            Choices choices,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.versions = versions;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayReopen(staff, it));
    }

    Allegation open(UUID id, UUID allegation, Staff staff) {
        var concern = concerns.of(open(id, staff));
        return allegations
                .findById(allegation)
                .filter(it -> it.concern().equals(concern.id()))
                .orElseThrow(NotAllowed::new);
    }

    /** The outcomes in force on the day the contact was received: the allegation was made under that list. */
    List<Option> outcomes(Contact contact) {
        return choices.of(
                "allegations/outcome", contact.area(), contact.received().receivedOn());
    }

    @Transactional
    void overturn(UUID id, UUID allegation, OverturnForm form, Change change) {
        var contact = open(id, change.by());
        var before = open(id, allegation, change.by());
        audit.unchangedSince(change, allegation);
        Rules.check(contact.isOpen(), contact.reopenAt(), "This case is closed: reopen it before replacing an outcome")
                .orRefuse();
        var with = form.conclusion(change, outcomes(contact));
        var after = before.overturn(with, form.evidenceLimits(), change.today());
        var number = versions.findByAllegationOrderByNumber(allegation).size() + 1;
        var former = versions.save(OutcomeVersion.former(
                before, number, change.today(), change.by().id(), form.because().strip()));
        allegations.save(after);
        var changes = new Differences()
                .field(
                        "Outcome",
                        label(former.outcome().name()),
                        label(with.outcome().name()))
                .field("Date of outcome", former.outcomeOn(), with.on())
                .field("Why the former does not stand", null, former.replacedBecause())
                .list();
        audit.record(change, new OutcomeReplaced(allegation, id, contact.area(), after.seq(), number + 1, changes));
    }

    private String label(String outcome) {
        return codes.label("allegations/outcome", outcome);
    }
}
