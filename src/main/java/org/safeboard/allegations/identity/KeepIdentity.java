package org.safeboard.allegations.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.IdentityEvent.IdentityRecorded;
import org.safeboard.allegations.IdentityEvent.MistakeTakenAway;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.earlier.Stated;
import org.safeboard.people.OnceStated;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.drafts.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepIdentity {
    private final Contacts contacts;
    private final People people;
    private final Drafts drafts;
    private final AuditTrail audit;

    KeepIdentity(Contacts contacts, People people, Drafts drafts, AuditTrail audit) {
        this.contacts = contacts;
        this.people = people;
        this.drafts = drafts;
        this.audit = audit;
    }

    Contact open(UUID id, Who who, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it) && who.of(it) != null);
    }

    static UUID person(Contact contact, Who who) {
        return Objects.requireNonNull(who.of(contact));
    }

    PersonDetails known(Contact contact, Who who) {
        return people.get(person(contact, who), contact.area()).orElseThrow(NotAllowed::new);
    }

    /** What was stated before and corrected since; somebody is still found by it. */
    List<OnceStated> once(Contact contact, Who who) {
        return people.onceStated(person(contact, who), contact.area());
    }

    @Transactional
    void keep(UUID id, Who who, IdentityForm form, Change change) {
        var contact = open(id, who, change.by());
        var person = person(contact, who);
        audit.unchangedSince(change, person);
        var before = known(contact, who);
        people.update(person, form.entered(before), contact.area(), change);
        var changes = changes(before, known(contact, who));
        if (!changes.isEmpty()) {
            audit.record(change, new IdentityRecorded(person, id, contact.area(), who.words(), changes));
        }
        drafts.drop(change, who.at(id));
    }

    @Transactional
    void takeAway(UUID id, Who who, UUID mistake, Change change) {
        var contact = open(id, who, change.by());
        var stated = once(contact, who).stream()
                .filter(it -> it.id().equals(mistake))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        people.removeMistake(person(contact, who), mistake, contact.area(), change);
        audit.record(
                change,
                new MistakeTakenAway(
                        person(contact, who),
                        id,
                        contact.area(),
                        List.of(new FieldChange(stated.what(), stated.words(), null))));
    }

    private static List<FieldChange> changes(PersonDetails before, PersonDetails after) {
        var was = Stated.of(before);
        var is = Stated.of(after);
        var differences = new Differences();
        is.forEach(it -> differences.field(
                it.field(),
                was.stream()
                        .filter(old -> old.field().equals(it.field()))
                        .findFirst()
                        .map(Stated::words)
                        .orElse(""),
                it.words()));
        was.stream()
                .filter(old -> is.stream().noneMatch(it -> it.field().equals(old.field())))
                .forEach(it -> differences.field(it.field(), it.words(), ""));
        return differences.list();
    }
}
