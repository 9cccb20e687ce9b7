package org.safeboard.allegations.arrange;

import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.allegations.domain.meetings.NamesOfTheCase;
import org.safeboard.people.People;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Opens a meeting that is being arranged, for those who keep its case; for everybody else it is not there. */
@Component
public class OpenArrangement {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Arrangements arrangements;
    private final People people;

    OpenArrangement(Contacts contacts, Concerns concerns, Arrangements arrangements, People people) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.arrangements = arrangements;
        this.people = people;
    }

    /** A meeting with the case it is about. */
    public record Opened(Contact contact, Concern concern, Arrangement meeting) {
        public String path() {
            return "/allegations/" + contact.id() + "/meetings/arrange/" + meeting.id();
        }
    }

    public Opened open(UUID id, UUID arrangement, Staff staff) {
        var contact = contact(id, staff);
        return new Opened(contact, concerns.of(contact), arrangements.of(contact, arrangement));
    }

    Contact contact(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    Concern concern(Contact contact) {
        return concerns.of(contact);
    }

    /** What people without an account must not read. */
    public NamesOfTheCase names(Contact contact) {
        var about = contact.about();
        var adult = new java.util.ArrayList<String>();
        var others = new java.util.ArrayList<String>();
        if (about.adult() != null) {
            people.get(about.adult(), contact.area()).ifPresent(it -> {
                adult.add(it.name());
                adult.add(it.familyName());
                adult.add(it.knownAs());
            });
        }
        if (about.child() != null) {
            people.get(about.child(), contact.area()).ifPresent(it -> {
                others.add(it.name());
                others.add(it.familyName());
            });
        }
        others.add(about.setting());
        others.add(contact.number());
        others.add(Objects.requireNonNullElse(contact.officeReference(), ""));
        return NamesOfTheCase.of(adult, others);
    }
}
