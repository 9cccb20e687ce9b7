package org.safeboard.allegations.details;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.CaseEvent.ContactCompleted;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CompleteContact {
    private final Contacts contacts;
    private final People people;
    private final Organisations organisations;
    private final Codes codes;
    private final AuditTrail audit;

    CompleteContact(Contacts contacts, People people, Organisations organisations, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.people = people;
        this.organisations = organisations;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    DetailsForm asKept(Contact contact) {
        return DetailsForm.of(
                contact,
                details(contact.about().adult(), contact.area()),
                details(contact.about().child(), contact.area()));
    }

    private @Nullable PersonDetails details(@Nullable UUID person, String area) {
        return person == null ? null : people.get(person, area).orElse(null);
    }

    /**
     * Keeps the details.
     *
     * @return is it now known otherwise who the adult is?
     */
    @Transactional
    boolean complete(UUID id, DetailsForm form, Change change) {
        var before = open(id, change.by());
        audit.unchangedSince(change, id);
        var entered = form.entered(before);
        var organisation = form.setting().isBlank()
                ? null
                : organisations.findOrAdd(form.setting(), entered.details().sector(), before.area(), change);
        var knownBefore = details(before.about().adult(), before.area());
        var namesBefore = List.of(
                name(before.about().adult(), before.area()), name(before.about().child(), before.area()));
        var adult = person(before.about().adult(), entered.adult(), before.area(), change);
        var child = person(before.about().child(), entered.child(), before.area(), change);
        // Only those who decide may keep a record to themselves.
        var restricted = AllegationAccess.mayDecide(change.by(), before) ? form.restricted() : before.restricted();
        var after = contacts.save(before.complete(
                form.about(adult, child, organisation),
                entered.details(),
                entered.received(),
                restricted,
                change.today()));
        audit.record(change, new ContactCompleted(id, before.area(), differences(before, after, namesBefore)));
        return !Objects.equals(knownBefore, details(after.about().adult(), after.area()));
    }

    /** A person record is corrected in place; a new one is made when nobody was named before. */
    private @Nullable UUID person(@Nullable UUID known, @Nullable PersonDetails entered, String area, Change change) {
        if (entered == null) {
            return null;
        }
        if (known == null) {
            return people.add(entered, area, change);
        }
        people.update(
                known, people.get(known, area).map(it -> corrected(it, entered)).orElse(entered), area, change);
        return known;
    }

    /** What is stated on other pages stays as it is; so does a date of birth that is known to the month or year. */
    private static PersonDetails corrected(PersonDetails before, PersonDetails entered) {
        return new PersonDetails(
                before.kind(),
                entered.givenNames(),
                entered.familyName(),
                before.knownAs(),
                entered.born(),
                Objects.equals(before.born(), entered.born()) ? before.precision() : entered.precision(),
                before.further());
    }

    private String name(@Nullable UUID person, String area) {
        return Optional.ofNullable(details(person, area))
                .map(PersonDetails::name)
                .orElse("");
    }

    private List<FieldChange> differences(Contact before, Contact after, List<String> namesBefore) {
        var was = before.details();
        var is = after.details();
        var differences = new Differences()
                .field(
                        "Date received",
                        before.received().receivedOn(),
                        after.received().receivedOn())
                .field(
                        "Time received",
                        before.received().receivedTime(),
                        after.received().receivedTime())
                .field("Adult", namesBefore.getFirst(), name(after.about().adult(), after.area()))
                .field("Child", namesBefore.getLast(), name(after.about().child(), after.area()))
                .field(
                        "Adult described",
                        before.about().adultDescribed(),
                        after.about().adultDescribed())
                .field("Role", before.about().adultRole(), after.about().adultRole())
                .field("Setting", before.about().setting(), after.about().setting())
                .field("Happened from", was.incidentFrom(), is.incidentFrom())
                .field("Happened until", was.incidentTo(), is.incidentTo())
                .field("Employer knew on", was.employerKnewOn(), is.employerKnewOn())
                .field("Restricted", before.restricted() ? "Yes" : "No", after.restricted() ? "Yes" : "No");
        coded(
                differences,
                "How it came",
                "channel",
                before.received().channel(),
                after.received().channel());
        coded(differences, "Type", "contact-type", was.type(), is.type());
        coded(differences, "Source", "source", was.source(), is.source());
        coded(differences, "Where the child told", "disclosed-where", was.disclosedWhere(), is.disclosedWhere());
        coded(differences, "Sector", "sector", was.sector(), is.sector());
        coded(differences, "Nature", "nature", was.nature(), is.nature());
        coded(differences, "Context", "context", was.context(), is.context());
        coded(
                differences,
                "Employment",
                "employment-basis",
                before.about().employmentBasis(),
                after.about().employmentBasis());
        return differences
                .field("Other natures", labels(was.secondaryNatures()), labels(is.secondaryNatures()))
                .list();
    }

    private void coded(Differences to, String label, String list, @Nullable String from, @Nullable String until) {
        to.field(label, label(list, from), label(list, until));
    }

    private @Nullable String label(String list, @Nullable String code) {
        return code == null ? null : codes.label("allegations/" + list, code);
    }

    private String labels(List<String> natures) {
        return String.join(
                ", ",
                natures.stream()
                        .map(it -> codes.label("allegations/nature", it))
                        .toList());
    }
}
