package org.safeboard.allegations.hold;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.TellingEvent.HoldAsked;
import org.safeboard.allegations.TellingEvent.HoldLifted;
import org.safeboard.allegations.TellingEvent.HoldLookedAt;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.domain.telling.TellingClock;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.clocks.Clocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes the call may stop the telling; only those who decide may let it go on. */
@Component
class KeepHold {
    private final Contacts contacts;
    private final Holds holds;
    private final Clocks clocks;
    private final JdbcClient sql;
    private final AuditTrail audit;

    KeepHold(Contacts contacts, Holds holds, Clocks clocks, JdbcClient sql, AuditTrail audit) {
        this.contacts = contacts;
        this.holds = holds;
        this.clocks = clocks;
        this.sql = sql;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Contact openToDecide(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayDecide(staff, it));
    }

    List<Hold> all(Contact contact) {
        return holds.findByContactOrderByLookedOn(contact.id());
    }

    /** The last day on which a hold that is looked at today may be looked at next. */
    LocalDate latest(Contact contact, LocalDate today) {
        var longest = clocks.in(contact.area()).length(TellingClock.HOLD_LOOKED_AT, today);
        return today.plusDays(longest.amount());
    }

    @Transactional
    void ask(UUID id, HoldForm form, Change change) {
        var contact = open(id, change.by());
        audit.unchangedSince(change, id);
        // held until the transaction ends: no letter can be released or sent meanwhile
        sql.sql("select id from allegations.contact where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
        var today = change.today();
        var asked = form.asked();
        var hold = holds.save(Hold.ask(contact, asked, holds.of(contact).isPresent(), latest(contact, today), today));
        var changes = new Differences()
                .field("Asked for by", null, hold.askedBy().label() + ", " + hold.askedByName())
                .field("Reason", null, hold.reason())
                .field("Look again on", null, hold.lookAgainOn())
                .list();
        audit.record(change, new HoldAsked(hold.id(), id, contact.area(), changes));
    }

    @Transactional
    void goOn(UUID id, LookForm form, Change change) {
        var contact = openToDecide(id, change.by());
        var before = standing(contact);
        audit.unchangedSince(change, before.id());
        var today = change.today();
        var after = holds.save(before.goOn(form.date(), form.reason().strip(), latest(contact, today), today));
        var changes = new Differences()
                .field("Look again on", before.lookAgainOn(), after.lookAgainOn())
                .field("Reason", before.reason(), after.reason())
                .list();
        audit.record(change, new HoldLookedAt(after.id(), id, contact.area(), changes));
    }

    @Transactional
    void lift(UUID id, String reason, Change change) {
        var contact = openToDecide(id, change.by());
        var before = standing(contact);
        audit.unchangedSince(change, before.id());
        var after = holds.save(before.lift(change.by().id(), reason.strip(), change.today()));
        var changes = new Differences().field("Why it was lifted", null, reason).list();
        audit.record(change, new HoldLifted(after.id(), id, contact.area(), changes));
    }

    private Hold standing(Contact contact) {
        return holds.of(contact).orElseThrow(NotAllowed::new);
    }
}
