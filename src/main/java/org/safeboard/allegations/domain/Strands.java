package org.safeboard.allegations.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The strands that are kept. */
public interface Strands extends Repository<Strand, UUID> {
    Optional<Strand> findById(UUID id);

    Strand save(Strand strand);

    List<Strand> findByConcern(UUID concern);
}
