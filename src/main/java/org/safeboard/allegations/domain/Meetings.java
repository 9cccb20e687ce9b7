package org.safeboard.allegations.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The meetings that are kept. */
public interface Meetings extends Repository<Meeting, UUID> {
    Optional<Meeting> findById(UUID id);

    Meeting save(Meeting meeting);

    List<Meeting> findByConcernOrderByHeldOn(UUID concern);
}
