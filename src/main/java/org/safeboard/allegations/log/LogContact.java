package org.safeboard.allegations.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisation;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.CaseEvent.ContactLogged;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.allegations.domain.ContactNumbers;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LogContact {
    private final Contacts contacts;
    private final Statements statements;
    private final ContactNumbers numbers;
    private final People people;
    private final Organisations organisations;
    private final AuditTrail audit;

    LogContact(
            Contacts contacts,
            Statements statements,
            ContactNumbers numbers,
            People people,
            Organisations organisations,
            AuditTrail audit) {
        this.contacts = contacts;
        this.statements = statements;
        this.numbers = numbers;
        this.people = people;
        this.organisations = organisations;
        this.audit = audit;
    }

    @Transactional
    Contact log(LoggedCall call, Change change) {
        var form = call.form();
        var contact = contacts.save(new Contact(
                UUID.randomUUID(),
                form.area(),
                numbers.next(form.area(), call.receivedOn()),
                new Received(
                        call.receivedOn(),
                        call.time(),
                        form.cameBy(),
                        change.at(),
                        change.by().id()),
                new Call(
                        form.callerName().strip(),
                        form.callerOrganisation().strip(),
                        form.callerTelephone().strip(),
                        call.childSafe(),
                        form.childSafeNote().strip(),
                        form.immediateConcern()),
                about(call, change),
                Details.NONE,
                null,
                Advice.NONE,
                null,
                false,
                null,
                null,
                null));
        statements.add(contact.id(), form.said(), change);
        audit.record(change, new ContactLogged(contact.id(), contact.area(), contact.number(), whatWasLogged(contact)));
        return contact;
    }

    private About about(LoggedCall call, Change change) {
        var form = call.form();
        var setting = form.setting().strip();
        return new About(
                person(call.adult(), form.area(), change),
                form.adultDescribed().strip(),
                form.adultRole().strip(),
                null,
                organisations.named(setting, form.area()).map(Organisation::id).orElse(null),
                setting,
                null,
                form.childDescribed().strip());
    }

    private @Nullable UUID person(@Nullable PersonDetails details, String area, Change change) {
        return details == null ? null : people.add(details, area, change);
    }

    private static java.util.List<org.safeboard.platform.audit.Event.FieldChange> whatWasLogged(Contact contact) {
        var safe = contact.call().childSafe();
        return new Differences()
                .field("Number", null, contact.number())
                .field("Child safe now", null, safe == null ? null : safe.label())
                .list();
    }
}
