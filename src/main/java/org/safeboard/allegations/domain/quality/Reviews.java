package org.safeboard.allegations.domain.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reviews that are kept. */
public interface Reviews extends Repository<Review, UUID> {
    Optional<Review> findById(UUID id);

    List<Review> findByContact(UUID contact);

    Review save(Review review);
}
