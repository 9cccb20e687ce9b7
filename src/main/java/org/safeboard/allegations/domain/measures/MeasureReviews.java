package org.safeboard.allegations.domain.measures;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reviews of interim measures that are kept. */
public interface MeasureReviews extends Repository<MeasureReview, UUID> {
    MeasureReview save(MeasureReview review);

    List<MeasureReview> findByMeasureOrderByReviewedOn(UUID measure);
}
