package org.safeboard.allegations.lowlevel.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.lowlevel.Pattern;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Points to the pattern on every file about that adult. */
@Component
class ShowPattern implements CasePart {
    private final ReferPattern refer;

    ShowPattern(ReferPattern refer) {
        this.refer = refer;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOP;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<PatternPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return refer.pattern(contact, staff)
                .filter(Pattern::isOne)
                .map(it -> new PatternPart(contact.id(), it.summary()));
    }
}
