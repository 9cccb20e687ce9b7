package org.safeboard.allegations.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The concerns that are kept. */
public interface Concerns extends Repository<Concern, UUID> {
    Optional<Concern> findById(UUID id);

    Concern save(Concern concern);

    Optional<Concern> findByContact(UUID contact);
}
