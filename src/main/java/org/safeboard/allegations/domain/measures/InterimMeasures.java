package org.safeboard.allegations.domain.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The interim measures that are kept. */
public interface InterimMeasures extends Repository<InterimMeasure, UUID> {
    Optional<InterimMeasure> findById(UUID id);

    InterimMeasure save(InterimMeasure measure);

    List<InterimMeasure> findByConcernOrderByStartedOn(UUID concern);
}
