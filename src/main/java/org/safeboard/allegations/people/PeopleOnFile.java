package org.safeboard.allegations.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.described.Described;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** What figures count of the people, on the case file. */
@Component
class PeopleOnFile implements CasePart {
    private final DescribePeople people;
    private final Codes codes;

    PeopleOnFile(DescribePeople people, Codes codes) {
        this.people = people;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<PeoplePart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var kept = people.of(contact.id());
        return Optional.of(new PeoplePart(
                contact.id(),
                AllegationAccess.mayKeep(staff, contact),
                words(kept.adult()),
                words(kept.child()),
                kept.schoolPhase() == null ? "" : codes.label("allegations/school-phase", kept.schoolPhase())));
    }

    private String words(Described it) {
        if (!it.isRecorded()) {
            return Codes.NOT_RECORDED;
        }
        return Stream.of(
                        "Sex: " + codes.label("allegations/sex", it.sex()),
                        "ethnicity: " + codes.label("allegations/ethnicity", it.ethnicity()),
                        "disabled: " + codes.label("allegations/disability", it.disability()),
                        it.age() == null ? "" : "age when it happened: " + it.age())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
