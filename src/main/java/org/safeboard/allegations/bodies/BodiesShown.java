package org.safeboard.allegations.bodies;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.bodies.ResponsibleBodies;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

@Component
class BodiesShown implements CasePart {
    private final ResponsibleBodies bodies;
    private final Codes codes;

    BodiesShown(ResponsibleBodies bodies, Codes codes) {
        this.bodies = bodies;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<BodiesPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var keep = AllegationAccess.mayKeep(staff, contact);
        return Optional.of(new BodiesPart(
                contact.id().toString(), bodies.of(concern.id()), keep, keep && contact.isOpen(), codes));
    }
}
