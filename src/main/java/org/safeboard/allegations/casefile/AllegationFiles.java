package org.safeboard.allegations.casefile;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.platform.access.FileAccess;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Answers for the case files of this module who may see them. */
@Component
class AllegationFiles implements FileAccess {
    private final Contacts contacts;

    AllegationFiles(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String module() {
        return "allegations";
    }

    @Override
    public Optional<CaseFile> open(Staff staff, UUID file) {
        return contacts.findById(file)
                .filter(it -> AllegationAccess.mayRead(staff, it))
                .map(it -> new CaseFile(
                        it.id(),
                        it.area(),
                        it.number(),
                        "/allegations/" + it.id(),
                        AllegationAccess.mayKeep(staff, it)));
    }
}
