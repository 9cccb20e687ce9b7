package org.safeboard.allegations.domain.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The meetings that are being arranged, or were. */
public interface Arrangements extends Repository<Arrangement, UUID> {
    Optional<Arrangement> findById(UUID id);

    Arrangement save(Arrangement arrangement);

    List<Arrangement> findByContactOrderByPlannedOnDesc(UUID contact);

    /** A meeting was held: what was being arranged of its type is that meeting now. */
    default void held(Contact contact, Meeting meeting) {
        findByContactOrderByPlannedOnDesc(contact.id()).stream()
                .filter(it -> it.isOpen() && it.type() == meeting.type())
                .findFirst()
                .map(it -> it.heldAs(meeting.id()))
                .ifPresent(this::save);
    }

    /** One of this case; that of another case is not there. */
    default Arrangement of(Contact contact, UUID id) {
        return findById(id).filter(it -> it.contact().equals(contact.id())).orElseThrow(NotAllowed::new);
    }
}
