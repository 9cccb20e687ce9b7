package org.safeboard.platform.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.enrolment.Enrolment;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts. Nobody gives themselves a role: a second administrator does (ASVS 5.0 2.3.5).
 */
@Component
class Administer {
    private final StaffRecords records;
    private final Enrolment enrolment;
    private final AuditTrail audit;
    private final Clock clock;

    Administer(StaffRecords records, Enrolment enrolment, AuditTrail audit, Clock clock) {
        this.records = records;
        this.enrolment = enrolment;
        this.audit = audit;
        this.clock = clock;
    }

    List<Person> people(Staff staff) {
        NotAllowed.unless(StaffAccess.mayAdminister(staff));
        return records.all(today()).stream()
                .filter(it -> StaffAccess.maySee(staff, it))
                .toList();
    }

    Person open(UUID id, Staff staff) {
        var person = records.find(id, today()).orElseThrow(NotAllowed::new);
        NotAllowed.unless(StaffAccess.maySee(staff, person));
        return person;
    }

    /** @return the path of the link with which the new person chooses a password */
    @Transactional
    String add(AddPersonPage.Form form, Change change) {
        NotAllowed.unless(StaffAccess.mayAdminister(change.by()));
        form.rules()
                .and(!records.isTaken(form.email()), "email", "Somebody with this email address has an account already")
                .orRefuse();
        var id = UUID.randomUUID();
        records.add(id, form.name(), form.email());
        audit.record(
                change,
                new StaffEvent.PersonAdded(
                        Event.EVERYWHERE,
                        id,
                        List.of(
                                new FieldChange("Name", null, form.name()),
                                new FieldChange("Email address", null, form.email()))));
        return enrolment.linkFor(id);
    }

    /** @return the path of a new link; the password there was works until the link is used */
    @Transactional
    String link(UUID id, Change change) {
        var person = open(id, change.by());
        NotAllowed.unless(StaffAccess.mayChangeAccount(change.by(), person) && !person.hasLeft());
        audit.record(change, new StaffEvent.LinkMade(Event.EVERYWHERE, id));
        return enrolment.linkFor(id);
    }

    @Transactional
    void give(UUID id, GiveRolePage.NewRole role, Change change) {
        var person = open(id, change.by());
        NotAllowed.unless(StaffAccess.areas(change.by()).contains(role.area()));
        var others = records.otherAdministrators(role.area(), change.by().id(), today());
        Rules.check(
                        !id.equals(change.by().id()),
                        "role",
                        others == 0
                                ? "You cannot give yourself a role. You are the only administrator of this area: add a second"
                                        + " one, who can give it to you"
                                : "You cannot give yourself a role. Ask another administrator of this area")
                .and(!person.hasLeft(), "role", person.name() + " has left")
                .and(
                        person.roles().stream().noneMatch(role::isSameAs),
                        "role",
                        person.name() + " has this role already")
                .orRefuse();
        records.give(id, role);
        audit.record(change, new StaffEvent.RoleGiven(role.area(), id, changes(role)));
    }

    @Transactional
    void end(UUID id, UUID held, LocalDate until, Change change) {
        var role = held(open(id, change.by()), held, change.by());
        Rules.check(
                        !until.isBefore(role.from()),
                        "until",
                        "The last day must be on or after the first, " + PersonPage.DAY.format(role.from()))
                .and(
                        staysAdministered(role, id),
                        "until",
                        "You are the only administrator of " + role.areaName() + ". Give somebody else that role first")
                .orRefuse();
        records.end(held, until);
        audit.record(
                change,
                new StaffEvent.RoleEnded(
                        role.area(),
                        id,
                        List.of(new FieldChange(
                                "Last day as " + role.role().title(),
                                text(role.until()),
                                PersonPage.DAY.format(until)))));
    }

    /** A role of this person that this administrator looks after. */
    Person.RoleHeld held(Person person, UUID held, Staff staff) {
        var role = person.roles().stream()
                .filter(it -> it.id().equals(held))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        NotAllowed.unless(StaffAccess.areas(staff).contains(role.area()));
        return role;
    }

    @Transactional
    void leave(UUID id, Change change) {
        var person = open(id, change.by());
        NotAllowed.unless(StaffAccess.mayChangeAccount(change.by(), person));
        var rules = Rules.check(!person.hasLeft(), "", person.name() + " has left already");
        for (var role : person.roles()) {
            rules.and(
                    role.isOver() || staysAdministered(role, id),
                    "",
                    person.name() + " is the only administrator of " + role.areaName()
                            + ". Give somebody else that role first");
        }
        rules.orRefuse();
        records.leave(id, today());
        audit.record(change, new StaffEvent.PersonLeft(Event.EVERYWHERE, id));
    }

    private boolean staysAdministered(Person.RoleHeld role, UUID without) {
        return role.role() != Role.SYSTEM_ADMINISTRATOR
                || records.otherAdministrators(role.area(), without, today()) > 0;
    }

    private static List<FieldChange> changes(GiveRolePage.NewRole role) {
        var changes = new ArrayList<FieldChange>();
        changes.add(new FieldChange("Role", null, role.role().title()));
        if (!role.agency().isBlank()) {
            changes.add(new FieldChange("Agency", null, role.agency()));
        }
        if (role.sector() != null) {
            changes.add(new FieldChange("Sector", null, role.sector()));
        }
        changes.add(new FieldChange("From", null, PersonPage.DAY.format(role.from())));
        if (role.until() != null) {
            changes.add(new FieldChange("Until", null, PersonPage.DAY.format(role.until())));
        }
        return changes;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : PersonPage.DAY.format(date);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }
}
