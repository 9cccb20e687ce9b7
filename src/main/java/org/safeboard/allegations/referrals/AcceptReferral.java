package org.safeboard.allegations.referrals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisation;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.CaseEvent.ContactLogged;
import org.safeboard.allegations.IncomingEvent.ReferralAccepted;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.allegations.domain.ContactNumbers;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.allegations.domain.incoming.Senders;
import org.safeboard.people.People;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A referral becomes a contact: received when it was sent, with the words as sent, and with its documents. */
@Component
class AcceptReferral {
    private final ReferralDesk desk;
    private final Referrals referrals;
    private final Contacts contacts;
    private final ContactNumbers numbers;
    private final Statements statements;
    private final People people;
    private final Organisations organisations;
    private final Attachments attachments;
    private final Senders senders;
    private final AuditTrail audit;

    AcceptReferral(
            ReferralDesk desk,
            Referrals referrals,
            Contacts contacts,
            ContactNumbers numbers,
            Statements statements,
            People people,
            Organisations organisations,
            Attachments attachments,
            Senders senders,
            AuditTrail audit) {
        this.desk = desk;
        this.referrals = referrals;
        this.contacts = contacts;
        this.numbers = numbers;
        this.statements = statements;
        this.people = people;
        this.organisations = organisations;
        this.attachments = attachments;
        this.senders = senders;
        this.audit = audit;
    }

    /** @param immediate is there an immediate safeguarding concern? */
    @Transactional
    Contact accept(UUID id, boolean immediate, Change change) {
        audit.unchangedSince(change, id);
        var referral = desk.open(id, change.by()).referral();
        var contactId = UUID.randomUUID();
        var accepted = referral.accept(contactId, change.by().id(), change.at());
        var contact = contacts.save(contact(contactId, referral, immediate, change));
        statements.add(contactId, referral.words(), asSent(referral));
        attachments.move(referral.documents(), accepted.documents(), change);
        referrals.save(accepted);
        senders.news(accepted);
        audit.record(change, new ContactLogged(contactId, contact.area(), contact.number(), logged(contact, referral)));
        audit.record(
                change,
                new ReferralAccepted(
                        id,
                        contactId,
                        contact.area(),
                        new Differences()
                                .field("Contact", null, contact.number())
                                .list()));
        return contact;
    }

    /** Said by the sender, at the time it was sent. */
    static Change asSent(Referral referral) {
        return new Outsider("", referral.sentAt(), null).change(referral.from().name());
    }

    private Contact contact(UUID id, Referral referral, boolean immediate, Change change) {
        var sent = referral.sentAt().atZone(Change.LONDON);
        LocalDate on = sent.toLocalDate();
        LocalTime at = sent.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new Contact(
                id,
                referral.area(),
                numbers.next(referral.area(), on),
                new Received(on, at, "WEB", change.at(), change.by().id()),
                new Call(
                        referral.from().name(),
                        referral.from().organisation(),
                        referral.from().telephone(),
                        referral.whom().childSafe(),
                        referral.whom().childSafeNote(),
                        immediate),
                about(referral, change),
                Details.NONE,
                null,
                Advice.NONE,
                null,
                false,
                null,
                null,
                null);
    }

    private About about(Referral referral, Change change) {
        var whom = referral.whom();
        var setting = referral.from().organisation();
        return new About(
                adult(referral, change),
                whom.adultDescribed(),
                whom.adultRole(),
                null,
                organisations
                        .named(setting, referral.area())
                        .map(Organisation::id)
                        .orElse(null),
                setting,
                null,
                whom.childDescribed());
    }

    private @Nullable UUID adult(Referral referral, Change change) {
        var person = referral.whom().person();
        return person == null ? null : people.add(person, referral.area(), change);
    }

    private static java.util.List<org.safeboard.platform.audit.Event.FieldChange> logged(
            Contact contact, Referral referral) {
        var safe = contact.call().childSafe();
        return new Differences()
                .field("Number", null, contact.number())
                .field("Came from the website as", null, referral.reference())
                .field("Child safe now", null, safe == null ? null : safe.label())
                .list();
    }
}
