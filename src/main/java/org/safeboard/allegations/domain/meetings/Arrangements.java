package org.safeboard.allegations.domain.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The meetings that are being arranged, or were. */
public interface Arrangements extends Repository<Arrangement, UUID> {
    Optional<Arrangement> findById(UUID id);

    Arrangement save(Arrangement arrangement);

    List<Arrangement> findByContactOrderByPlannedOnDesc(UUID contact);

    /** One of this case; that of another case is not there. */
    default Arrangement of(Contact contact, UUID id) {
        return findById(id).filter(it -> it.contact().equals(contact.id())).orElseThrow(NotAllowed::new);
    }
}
