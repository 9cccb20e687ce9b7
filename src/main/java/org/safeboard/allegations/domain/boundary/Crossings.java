package org.safeboard.allegations.domain.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The parts that other authorities have in cases. */
public interface Crossings extends Repository<Crossing, UUID> {
    Optional<Crossing> findById(UUID id);

    Crossing save(Crossing crossing);

    List<Crossing> findByContactOrderByBeganOn(UUID contact);

    /** A part in this very case; another's is not there. */
    default Crossing of(Contact contact, UUID id) {
        return findById(id).filter(it -> it.contact().equals(contact.id())).orElseThrow(NotAllowed::new);
    }

    /** The parts of a case, the earliest first. */
    default List<Crossing> of(Contact contact) {
        return findByContactOrderByBeganOn(contact.id());
    }
}
