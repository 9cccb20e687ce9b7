package org.safeboard.allegations.domain.learning;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was learnt from cases, by their contact. */
public interface Learnings extends Repository<Learning, UUID> {
    Optional<Learning> findById(UUID contact);

    Learning save(Learning learning);
}
