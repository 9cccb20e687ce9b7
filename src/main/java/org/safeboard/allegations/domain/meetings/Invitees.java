package org.safeboard.allegations.domain.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** Who is asked to meetings. */
public interface Invitees extends Repository<Invitee, UUID> {
    Optional<Invitee> findById(UUID id);

    Invitee save(Invitee invitee);

    /** All, those too who were taken off the list; by name. */
    List<Invitee> findByArrangementOrderByWhoName(UUID arrangement);

    /** Those on the list, by name. */
    default List<Invitee> on(Arrangement arrangement) {
        return findByArrangementOrderByWhoName(arrangement.id()).stream()
                .filter(Invitee::isOn)
                .toList();
    }

    /** One of this meeting; that of another one is not there. */
    default Invitee of(Arrangement arrangement, UUID id) {
        return findById(id)
                .filter(it -> it.arrangement().equals(arrangement.id()) && it.isOn())
                .orElseThrow(NotAllowed::new);
    }
}
