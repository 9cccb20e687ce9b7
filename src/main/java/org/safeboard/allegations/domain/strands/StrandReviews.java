package org.safeboard.allegations.domain.strands;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reviews of strands that are kept. */
public interface StrandReviews extends Repository<StrandReview, UUID> {
    StrandReview save(StrandReview review);

    List<StrandReview> findByStrandOrderByReviewedOn(UUID strand);
}
