package org.safeboard.allegations.conclude;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.CaseEvent.OutcomeConfirmed;
import org.safeboard.allegations.CaseEvent.OutcomeRecorded;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.telling.PutFirst;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConcludeAllegation {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final Choices choices;
    private final Tellings tellings;
    private final Codes codes;
    private final AuditTrail audit;

    ConcludeAllegation(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            Choices choices,
            Tellings tellings,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.choices = choices;
        this.tellings = tellings;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayConclude(staff, it));
    }

    Allegation open(UUID id, UUID allegation, Staff staff) {
        var concern = concerns.of(open(id, staff));
        return allegations
                .findById(allegation)
                .filter(it -> it.concern().equals(concern.id()))
                .orElseThrow(NotAllowed::new);
    }

    /** The outcomes in force on the day the contact was received. */
    List<Option> outcomes(Contact contact) {
        return choices.of(
                "allegations/outcome", contact.area(), contact.received().receivedOn());
    }

    @Transactional
    void conclude(UUID id, UUID allegation, ConcludeForm form, Change change) {
        var contact = open(id, change.by());
        var before = open(id, allegation, change.by());
        audit.unchangedSince(change, allegation);
        var with = form.conclusion(change, outcomes(contact));
        PutFirst.check(before, tellings.findByContact(id)).orRefuse();
        var after = allegations.save(
                before.conclude(with, form.evidenceLimits(), contact.received().receivedOn(), change.today()));
        var label = codes.label("allegations/outcome", with.outcome().name());
        var changes = new Differences()
                .field("Outcome", null, label)
                .field("Date of outcome", null, with.on())
                .list();
        audit.record(
                change,
                new OutcomeRecorded(
                        allegation,
                        id,
                        contact.area(),
                        after.seq(),
                        with.outcome().name(),
                        changes));
    }

    @Transactional
    void confirm(UUID id, UUID allegation, boolean agreed, Change change) {
        var contact = open(id, change.by());
        var before = open(id, allegation, change.by());
        audit.unchangedSince(change, allegation);
        var by = change.by().id();
        var after = allegations.save(agreed ? before.confirm(by, change.today()) : before.refuse(by));
        audit.record(change, new OutcomeConfirmed(allegation, id, contact.area(), after.seq(), agreed));
    }
}
