package org.safeboard.allegations.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.Stated;
import org.safeboard.people.People;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** What is known of the people of a contact, beyond the name and the date of birth that the file shows itself. */
@Component
class IdentityOnFile implements CasePart {
    private static final List<String> ON_THE_FILE = List.of("Given names", "Family name", "Date of birth");

    private final People people;

    IdentityOnFile(People people) {
        this.people = people;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<IdentityPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var mayKeep = AllegationAccess.mayKeep(staff, contact);
        var adult = Who.ADULT.of(contact);
        var child = Who.CHILD.of(contact);
        return !mayKeep || (adult == null && child == null)
                ? Optional.empty()
                : Optional.of(new IdentityPart(
                        stated(adult, contact),
                        stated(child, contact),
                        adult == null ? null : Who.ADULT.at(contact.id()),
                        child == null ? null : Who.CHILD.at(contact.id())));
    }

    private List<Stated> stated(@Nullable UUID person, Contact contact) {
        return person == null
                ? List.of()
                : people.get(person, contact.area()).map(Stated::of).orElse(List.of()).stream()
                        .filter(it -> !it.words().isBlank() && !ON_THE_FILE.contains(it.field()))
                        .toList();
    }
}
