package org.safeboard.allegations.domain.lowlevel;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The low-level concerns that are kept, each with its contact's id. */
public interface LowLevelConcerns extends Repository<LowLevelConcern, UUID> {
    Optional<LowLevelConcern> findById(UUID contact);

    LowLevelConcern save(LowLevelConcern concern);
}
