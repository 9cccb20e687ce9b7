package org.safeboard.allegations.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The allegations that are kept. */
public interface Allegations extends Repository<Allegation, UUID> {
    Optional<Allegation> findById(UUID id);

    Allegation save(Allegation allegation);

    List<Allegation> findByConcernOrderBySeq(UUID concern);
}
