package org.safeboard.allegations.delay;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.CaseEvent.DelayExplained;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ExplainDelay {
    private final Contacts contacts;
    private final CaseClocks clocks;
    private final JdbcClient sql;
    private final Codes codes;
    private final AuditTrail audit;

    ExplainDelay(Contacts contacts, CaseClocks clocks, JdbcClient sql, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.clocks = clocks;
        this.sql = sql;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    /** The clock, when it was missed; one that was met asks for no reason. */
    Clock missed(Contact contact, String clock) {
        return clocks.of(contact).stream()
                .filter(it -> it.limit().id().equals("allegations." + clock))
                .filter(it -> it.state() == org.safeboard.platform.clocks.State.OVERDUE
                        || it.state() == org.safeboard.platform.clocks.State.MET_LATE)
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    Optional<DelayPage.Form> kept(Contact contact, Clock clock) {
        return sql.sql("select reason, note, managed_meanwhile from allegations.delay where contact = ? and clock = ?")
                .params(contact.id(), clock.limit().id())
                .query((row, n) -> new DelayPage.Form(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    @Transactional
    void explain(UUID id, String clock, DelayPage.Form form, List<Option> reasons, Change change) {
        var contact = open(id, change.by());
        var missed = missed(contact, clock);
        Rules.check(
                        reasons.stream().anyMatch(it -> it.value().equals(form.cause())),
                        "cause",
                        "Select why the time limit was missed")
                .and(!form.cause().equals("OTHER") || !form.note().isBlank(), "note", "Enter what the other reason was")
                .and(
                        !form.managedMeanwhile().isBlank(),
                        "managedMeanwhile",
                        "Enter how children were kept safe meanwhile")
                .orRefuse();
        var before = kept(contact, missed);
        sql.sql("""
                insert into allegations.delay (id, contact, clock, reason, note, managed_meanwhile, by_staff, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (contact, clock) do update
                   set reason = excluded.reason, note = excluded.note,
                       managed_meanwhile = excluded.managed_meanwhile,
                       by_staff = excluded.by_staff, at = excluded.at""")
                .params(
                        UUID.randomUUID(),
                        id,
                        missed.limit().id(),
                        form.cause(),
                        form.note().strip(),
                        form.managedMeanwhile().strip(),
                        change.by().id(),
                        Timestamp.from(change.at()))
                .update();
        var changes = new Differences()
                .field(
                        "Reason",
                        before.map(it -> codes.label("allegations/delay-reason", it.cause()))
                                .orElse(null),
                        codes.label("allegations/delay-reason", form.cause()))
                .field("Note", before.map(DelayPage.Form::note).orElse(null), form.note())
                .field(
                        "Kept safe meanwhile",
                        before.map(DelayPage.Form::managedMeanwhile).orElse(null),
                        form.managedMeanwhile())
                .list();
        audit.record(
                change, new DelayExplained(id, contact.area(), missed.limit().title(), changes));
    }
}
