package org.safeboard.allegations.telling;

import java.time.LocalDate;
import java.util.UUID;
import org.safeboard.allegations.TellingEvent.PersonTold;
import org.safeboard.allegations.TellingEvent.RecipientAdded;
import org.safeboard.allegations.TellingEvent.TellingNotNeeded;
import org.safeboard.allegations.TellingEvent.TellingPlanned;
import org.safeboard.allegations.TellingEvent.TellingWithheld;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.TellingClock;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.clocks.Clocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TellPeople {
    private final Contacts contacts;
    private final Tellings tellings;
    private final LedgerOfCase ledger;
    private final Clocks clocks;
    private final AuditTrail audit;

    TellPeople(Contacts contacts, Tellings tellings, LedgerOfCase ledger, Clocks clocks, AuditTrail audit) {
        this.contacts = contacts;
        this.tellings = tellings;
        this.ledger = ledger;
        this.clocks = clocks;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Telling open(UUID id, UUID row, Staff staff) {
        var contact = open(id, staff);
        return tellings.findById(row)
                .filter(it -> it.contact().equals(contact.id()))
                .orElseThrow(NotAllowed::new);
    }

    /** The last day on which what is withheld today may be looked at. */
    LocalDate latest(Contact contact, LocalDate today) {
        return today.plusDays(clocks.in(contact.area())
                .length(TellingClock.HOLD_LOOKED_AT, today)
                .amount());
    }

    @Transactional
    void add(UUID id, AddForm form, Change change) {
        var contact = open(id, change.by());
        var row = tellings.save(form.row(ledger.of(contact), change.today()));
        audit.record(change, new RecipientAdded(row.id(), id, contact.area(), said(row)));
    }

    @Transactional
    void plan(UUID id, UUID row, RowForm form, Change change) {
        var before = open(id, row, change.by());
        audit.unchangedSince(change, row);
        var after = tellings.save(before.planned(form.plan()));
        var changes = new Differences()
                .field(
                        "By whom",
                        before.plan().teller().label(),
                        after.plan().teller().label())
                .field("Name", before.plan().name(), after.plan().name())
                .field("Agreed words", before.plan().words(), after.plan().words())
                .list();
        audit.record(change, new TellingPlanned(row, id, after.area(), said(after), changes));
    }

    @Transactional
    void told(UUID id, UUID row, RowForm form, Change change) {
        var before = open(id, row, change.by());
        audit.unchangedSince(change, row);
        var after = tellings.save(before.told(form.told(), change.today()));
        var changes = new Differences()
                .field("Told on", null, form.told().on())
                .field("How it is known", null, form.told().proof())
                .list();
        audit.record(change, new PersonTold(row, id, after.area(), said(after), changes));
    }

    @Transactional
    void withhold(UUID id, UUID row, RowForm form, Change change) {
        var contact = open(id, change.by());
        var before = open(id, row, change.by());
        NotAllowed.unless(AllegationAccess.mayDecide(change.by(), contact));
        audit.unchangedSince(change, row);
        var today = change.today();
        var after =
                tellings.save(before.withhold(form.reason().strip(), form.lookAgain(), latest(contact, today), today));
        var changes = new Differences()
                .field("Reason", null, form.reason())
                .field("Look again on", null, form.lookAgain())
                .list();
        audit.record(change, new TellingWithheld(row, id, after.area(), said(after), changes));
    }

    @Transactional
    void notNeeded(UUID id, UUID row, RowForm form, Change change) {
        var contact = open(id, change.by());
        var before = open(id, row, change.by());
        NotAllowed.unless(AllegationAccess.mayDecide(change.by(), contact));
        audit.unchangedSince(change, row);
        var after = tellings.save(before.notNeeded(form.whyNot().strip(), change.today()));
        var changes = new Differences().field("Reason", null, form.whyNot()).list();
        audit.record(change, new TellingNotNeeded(row, id, after.area(), said(after), changes));
    }

    /** A name stands in the history only where the ledger itself names a body. */
    private static String said(Telling row) {
        return row.audience().label() + ", " + row.matter().label().toLowerCase(java.util.Locale.UK);
    }
}
