package org.safeboard.allegations.domain;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The concerns that are kept. */
public interface Concerns extends Repository<Concern, UUID> {
    Optional<Concern> findByContact(UUID contact);

    Concern save(Concern concern);

    /** The concern of a contact; without one the page is not there. */
    default Concern of(Contact contact) {
        return findByContact(contact.id()).orElseThrow(NotAllowed::new);
    }
}
