package org.safeboard.allegations.packages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisation;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.allegations.domain.ContactNumbers;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.allegations.domain.boundary.Authorities;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossing.Agreed;
import org.safeboard.allegations.domain.boundary.Crossing.Began;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Coded;
import org.safeboard.people.Further;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Makes the contact that a package with a case becomes here: from another LADO, for somebody to acknowledge. */
@Component
class NewCase {
    private final Contacts contacts;
    private final ContactNumbers numbers;
    private final Statements statements;
    private final People people;
    private final Organisations organisations;
    private final Authorities authorities;
    private final Crossings crossings;
    private final Codes codes;

    NewCase(
            Contacts contacts,
            ContactNumbers numbers,
            Statements statements,
            People people,
            Organisations organisations,
            Authorities authorities,
            Crossings crossings,
            Codes codes) {
        this.contacts = contacts;
        this.numbers = numbers;
        this.statements = statements;
        this.people = people;
        this.organisations = organisations;
        this.authorities = authorities;
        this.crossings = crossings;
        this.codes = codes;
    }

    record Opened(Contact contact, Crossing crossing) {}

    Opened open(String area, CasePackage it, Change change) {
        var shared = Objects.requireNonNull(it.sharedCase());
        check(it, shared, change.today());
        var sent = it.madeAt().atZone(Change.LONDON);
        var contact = contacts.save(contact(area, it, shared, change));
        said(it, shared).forEach(text -> statements.add(contact.id(), text, change));
        var authority = authorities
                .findByAreaAndNameIgnoreCase(area, it.from().authority())
                .orElseGet(() -> authorities.save(Authority.named(it.from().authority(), area)));
        var crossing = crossings.save(Crossing.begin(
                contact,
                authority.id(),
                new Agreed(
                        Objects.requireNonNull(it.purpose()).received(),
                        null,
                        "Their case " + it.from().reference(),
                        "",
                        null,
                        it.safety() == null ? "" : it.safety()),
                new Began(sent.toLocalDate(), sent.toLocalTime().withSecond(0).withNano(0)),
                false,
                change.today()));
        return new Opened(contact, crossing);
    }

    private static void check(CasePackage it, SharedCase shared, LocalDate today) {
        var from = shared.incidentFrom();
        var to = shared.incidentTo();
        Rules.check(
                        !it.madeAt().atZone(Change.LONDON).toLocalDate().isAfter(today),
                        "file",
                        "madeAt must be today or in the past")
                .and(notAfter(shared.receivedOn(), today), "file", "case.receivedOn must be today or in the past")
                .and(notAfter(from, today), "file", "case.incidentFrom must be today or in the past")
                .and(
                        to == null || from != null && !to.isBefore(from) && !to.isAfter(today),
                        "file",
                        "case.incidentTo must be from case.incidentFrom until today")
                .and(
                        notAfter(shared.employerKnewOn(), today),
                        "file",
                        "case.employerKnewOn must be today or in the past")
                .and(!shared.adult().name().isBlank(), "file", "case.adult must have a name or be described")
                .orRefuse();
    }

    private static boolean notAfter(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today);
    }

    private Contact contact(String area, CasePackage it, SharedCase shared, Change change) {
        var time = LocalTime.ofInstant(change.at(), Change.LONDON).withSecond(0).withNano(0);
        return new Contact(
                UUID.randomUUID(),
                area,
                numbers.next(area, change.today()),
                new Received(
                        change.today(), time, "EMAIL", change.at(), change.by().id()),
                new Call(
                        it.from().person(),
                        it.from().authority(),
                        "",
                        shared.childSafe(),
                        shared.childSafeNote(),
                        shared.immediateConcern()),
                about(area, shared, change),
                new Details(
                        "XB_IN",
                        "OTHER_LADO",
                        null,
                        known("sector", shared.sector(), area, change.today()),
                        known("nature", shared.nature(), area, change.today()),
                        List.of(),
                        null,
                        shared.incidentFrom(),
                        shared.incidentTo(),
                        shared.incidentPrecision(),
                        shared.employerKnewOn()),
                null,
                Advice.NONE,
                null,
                shared.restricted(),
                null,
                null,
                null);
    }

    private About about(String area, SharedCase shared, Change change) {
        var adult = shared.adult();
        var child = shared.child();
        return new About(
                (adult.givenNames() + adult.familyName()).isBlank()
                        ? null
                        : person(details(adult), "case.adult", area, change),
                adult.described(),
                adult.role(),
                null,
                organisations.named(adult.setting(), area).map(Organisation::id).orElse(null),
                adult.setting(),
                (child.givenNames() + child.familyName()).isBlank()
                        ? null
                        : person(
                                PersonDetails.child(child.givenNames(), child.familyName()),
                                "case.child",
                                area,
                                change),
                child.described());
    }

    private static PersonDetails details(SharedCase.Adult it) {
        return new PersonDetails(
                PersonDetails.Kind.ADULT,
                it.givenNames(),
                it.familyName(),
                it.knownAs(),
                it.bornPrecision() == Contact.Precision.UNKNOWN ? null : it.born(),
                PersonDetails.Precision.valueOf(it.bornPrecision().name()),
                Objects.requireNonNullElse(it.further(), Further.NONE));
    }

    /** What cannot be kept about somebody is wrong in the file. */
    private UUID person(PersonDetails details, String where, String area, Change change) {
        try {
            return people.add(details, area, change);
        } catch (RulesBroken refused) {
            throw new RulesBroken(refused.problems().stream()
                    .map(it -> new Problem("file", where + ": " + it.message()))
                    .toList());
        }
    }

    /** The code where this area has it; the label stands in what was said in any case. */
    private @Nullable String known(String list, @Nullable Coded it, String area, LocalDate today) {
        return it != null && codes.isChoice("allegations/" + list, area, today, it.code()) ? it.code() : null;
    }

    /** What they wrote down, as it came; what is more than words stays in the package. */
    private static List<String> said(CasePackage it, SharedCase shared) {
        var texts = new ArrayList<String>();
        var head = new ArrayList<String>();
        head.add("Package %s from %s, their case %s, received there on %s. Asked: %s."
                .formatted(
                        it.number(),
                        it.from().authority(),
                        it.from().reference(),
                        Dates.longDay(shared.receivedOn()),
                        Objects.requireNonNull(it.purpose()).label().toLowerCase(java.util.Locale.UK)));
        var sector = shared.sector();
        var nature = shared.nature();
        head.add("Sector: %s. Nature: %s."
                .formatted(
                        sector == null ? Codes.NOT_RECORDED : sector.label(),
                        nature == null ? Codes.NOT_RECORDED : nature.label()));
        if (!it.note().isBlank()) {
            head.add(it.note());
        }
        shared.allegations().forEach(alleged -> {
            var found = alleged.outcome();
            head.add("Allegation %d: %s%s"
                    .formatted(
                            alleged.seq(),
                            alleged.wording(),
                            found == null ? "" : " (%s, %s)".formatted(found.label(), Dates.longDay(found.on()))));
        });
        texts.add(String.join("\n", head));
        shared.said()
                .forEach(said -> texts.add("Written down there on " + Dates.moment(said.at()) + ":\n" + said.text()));
        return texts;
    }
}
