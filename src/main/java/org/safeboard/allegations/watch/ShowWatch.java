package org.safeboard.allegations.watch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Shows at the top of a case what is new for the reader. */
@Component
class ShowWatch implements CasePart {
    private final Watching watching;

    ShowWatch(Watching watching) {
        this.watching = watching;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOP;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<WatchPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return Optional.of(new WatchPart(
                contact.id(), watching.since(contact.id(), staff), watching.watches(contact.id(), staff)));
    }
}
