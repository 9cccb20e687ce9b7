package org.safeboard.allegations.domain.lookedafter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers that are kept. */
public interface LookedAfterKept extends Repository<LookedAfter, UUID> {
    LookedAfter save(LookedAfter answer);

    Optional<LookedAfter> findByContact(UUID contact);
}
