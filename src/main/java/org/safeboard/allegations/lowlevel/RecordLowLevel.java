package org.safeboard.allegations.lowlevel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.CaseEvent.ContactLogged;
import org.safeboard.allegations.LowLevelEvent.LowLevelConcernRecorded;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.allegations.domain.ContactNumbers;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcerns;
import org.safeboard.people.People;
import org.safeboard.people.Verdict;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordLowLevel {
    static final String SHARED = "LOW_LEVEL_SHARED";

    private static final String TYPES = "allegations/contact-type";
    private static final String NATURES = "allegations/nature";
    private static final String ANOTHER_NAME =
            "Select again whether it is one of these people, since the name is another now";

    private final Contacts contacts;
    private final LowLevelConcerns concerns;
    private final LowLevelQuery query;
    private final Statements statements;
    private final ContactNumbers numbers;
    private final People people;
    private final EarlierConcerns earlier;
    private final Organisations organisations;
    private final Codes codes;
    private final AuditTrail audit;

    RecordLowLevel(
            Contacts contacts,
            LowLevelConcerns concerns,
            LowLevelQuery query,
            Statements statements,
            ContactNumbers numbers,
            People people,
            EarlierConcerns earlier,
            Organisations organisations,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.query = query;
        this.statements = statements;
        this.numbers = numbers;
        this.people = people;
        this.earlier = earlier;
        this.organisations = organisations;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Optional<LowLevelConcern> kept(Contact contact) {
        return concerns.findById(contact.id());
    }

    boolean carried(Contact contact) {
        return !query.referralsCarrying(contact.id(), true).isEmpty();
    }

    /** A concern that came by telephone, letter or spreadsheet: a contact of its own. */
    @Transactional
    Contact share(ShareForm form, LowLevelForm concern, Change change) {
        NotAllowed.unless(AllegationAccess.mayLog(change.by(), form.area()));
        var answers = new Answers();
        form.check(answers, change);
        concern.check(answers);
        answers.into(() -> true);
        var contact = contacts.save(contact(form, change));
        statements.add(contact.id(), form.said(), change);
        var kept = concerns.save(LowLevelConcern.shared(
                contact, concern.conduct(), concern.employer(), concern.review(), change.today()));
        audit.record(change, new ContactLogged(contact.id(), contact.area(), contact.number(), List.of()));
        audit.record(change, recorded(contact, null, kept));
        return contact;
    }

    /** What the employer made of it, later; or a contact which turns out to be a low-level concern. */
    @Transactional
    void complete(UUID id, LowLevelForm form, Change change) {
        var contact = open(id, change.by());
        audit.unchangedSince(change, id);
        var answers = new Answers();
        form.check(answers);
        answers.into(() -> true);
        var before = kept(contact).orElse(null);
        var after = concerns.save(
                before == null
                        ? LowLevelConcern.shared(
                                contact, form.conduct(), form.employer(), form.review(), change.today())
                        : before.complete(
                                contact,
                                form.conduct(),
                                form.employer(),
                                form.review(),
                                carried(contact),
                                change.today()));
        audit.record(change, recorded(contact, before, after));
    }

    private Contact contact(ShareForm form, Change change) {
        var on = form.received(change);
        var sector = LowLevelForm.code(form.sector());
        return new Contact(
                UUID.randomUUID(),
                form.area(),
                numbers.next(form.area(), on),
                new Received(
                        on,
                        null,
                        LowLevelForm.code(form.channel()),
                        change.at(),
                        change.by().id()),
                new Call(
                        form.callerName().strip(),
                        form.setting().strip(),
                        form.callerTelephone().strip(),
                        null,
                        "",
                        false),
                new About(
                        adult(form, change),
                        form.adultDescribed().strip(),
                        form.adultRole().strip(),
                        null,
                        organisations.findOrAdd(form.setting(), sector, form.area(), change),
                        form.setting().strip(),
                        null,
                        ""),
                new Details(
                        codes.isChoice(TYPES, form.area(), on, SHARED) ? SHARED : "INFO_ONLY",
                        "EMPLOYER_SNO",
                        null,
                        sector,
                        codes.isChoice(NATURES, form.area(), on, "CON") ? "CON" : null,
                        List.of(),
                        null,
                        form.happenedOn().date().orElse(null),
                        null,
                        form.happenedOn().date().isPresent() ? Precision.DAY : Precision.UNKNOWN,
                        null),
                null,
                Advice.NONE,
                null,
                false,
                null,
                null,
                null);
    }

    private @Nullable UUID adult(ShareForm form, Change change) {
        var details = form.adult();
        if (details == null) {
            return null;
        }
        var adult = people.add(details, form.area(), change);
        var same = form.sameAs();
        if (same != null) {
            var found = earlier.about(details, form.area(), change.by());
            Rules.check(found.has(same), "sameAs", ANOTHER_NAME).orRefuse();
            people.judge(adult, same, Verdict.SAME, "Chosen when the concern was recorded", form.area(), change);
        }
        return adult;
    }

    private LowLevelConcernRecorded recorded(Contact contact, @Nullable LowLevelConcern before, LowLevelConcern after) {
        return new LowLevelConcernRecorded(
                contact.id(), contact.area(), new ConcernDifferences(codes).between(before, after));
    }
}
