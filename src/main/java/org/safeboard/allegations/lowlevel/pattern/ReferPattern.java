package org.safeboard.allegations.lowlevel.pattern;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeboard.allegations.CaseEvent.ContactLogged;
import org.safeboard.allegations.LowLevelEvent.CarriedIntoReferral;
import org.safeboard.allegations.LowLevelEvent.PatternReferred;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.allegations.domain.ContactNumbers;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.allegations.domain.lowlevel.Pattern;
import org.safeboard.allegations.lowlevel.LowLevelQuery;
import org.safeboard.allegations.lowlevel.SharedConcern;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Low-level concerns that together may meet the threshold become a contact of their own, which carries every one. */
@Component
class ReferPattern {
    private final Contacts contacts;
    private final LowLevelQuery concerns;
    private final Statements statements;
    private final ContactNumbers numbers;
    private final JdbcClient sql;
    private final AuditTrail audit;

    ReferPattern(
            Contacts contacts,
            LowLevelQuery concerns,
            Statements statements,
            ContactNumbers numbers,
            JdbcClient sql,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.statements = statements;
        this.numbers = numbers;
        this.sql = sql;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(
                id, it -> AllegationAccess.mayRead(staff, it) && it.about().adult() != null);
    }

    List<SharedConcern> concerns(Contact contact, Staff staff) {
        return concerns.about(contact.about().adult(), contact.area(), staff);
    }

    @Transactional
    Contact refer(UUID id, PatternPage.Form form, Change change) {
        var contact = open(id, change.by());
        NotAllowed.unless(AllegationAccess.mayDecide(change.by(), contact));
        var carried = concerns(contact, change.by());
        var pattern = new Pattern(carried.stream().map(SharedConcern::entry).toList());
        pattern.checkReferral(form.why(), form.childSafe());
        var latest = contacts.findById(carried.getLast().contact()).orElseThrow(NotAllowed::new);
        var referral =
                contacts.save(referral(latest, form, carried.stream().anyMatch(SharedConcern::restricted), change));
        statements.add(referral.id(), said(pattern, form), change);
        carried.forEach(it -> sql.sql("insert into allegations.carried_concern (referral, entry) values (?, ?)")
                .params(referral.id(), it.contact())
                .update());
        record(referral, carried, pattern, change);
        return referral;
    }

    private Contact referral(Contact latest, PatternPage.Form form, boolean restricted, Change change) {
        var details = latest.details();
        return new Contact(
                UUID.randomUUID(),
                latest.area(),
                numbers.next(latest.area(), change.today()),
                new Received(
                        change.today(), null, null, change.at(), change.by().id()),
                new Call(
                        latest.call().callerName(),
                        latest.call().callerOrganisation(),
                        latest.call().callerTelephone(),
                        Objects.requireNonNull(form.childSafe()),
                        "",
                        false),
                latest.about(),
                new Details(
                        "REFERRAL",
                        details.source(),
                        null,
                        details.sector(),
                        details.nature(),
                        List.of(),
                        null,
                        null,
                        null,
                        Precision.UNKNOWN,
                        null),
                null,
                Advice.NONE,
                null,
                restricted,
                null,
                null,
                null);
    }

    private static String said(Pattern pattern, PatternPage.Form form) {
        return pattern.summary() + ": "
                + pattern.entries().stream().map(Pattern.Entry::number).collect(Collectors.joining(", ")) + ".\n\n"
                + form.why().strip();
    }

    private void record(Contact referral, List<SharedConcern> carried, Pattern pattern, Change change) {
        var numbers = carried.stream().map(SharedConcern::number).collect(Collectors.joining(", "));
        audit.record(change, new ContactLogged(referral.id(), referral.area(), referral.number(), List.of()));
        audit.record(
                change,
                new PatternReferred(
                        referral.id(),
                        referral.area(),
                        new Differences()
                                .field("Carries", null, numbers)
                                .field("Pattern", null, pattern.summary())
                                .list()));
        audit.recordAll(
                change,
                carried.stream()
                        .map(it -> new CarriedIntoReferral(
                                it.contact(), referral.area(), referral.restricted() ? "" : referral.number()))
                        .toList());
    }

    Optional<Pattern> pattern(Contact contact, Staff staff) {
        var entries =
                concerns(contact, staff).stream().map(SharedConcern::entry).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Pattern(entries));
    }
}
