package org.safeboard.allegations.lookedafter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.lookedafter.LookedAfterKept;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

@Component
class LookedAfterShown implements CasePart {
    private final LookedAfterKept answers;

    LookedAfterShown(LookedAfterKept answers) {
        this.answers = answers;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<LookedAfterPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return Optional.of(new LookedAfterPart(
                contact.id().toString(),
                answers.findByContact(contact.id()).orElse(null),
                AllegationAccess.mayKeep(staff, contact)));
    }
}
