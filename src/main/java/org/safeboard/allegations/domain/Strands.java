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

    /** The strand as it stands; one that nobody has written about yet is not started. */
    default Strand of(Concern concern, Strand.Kind kind) {
        return findByConcern(concern.id()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseGet(() -> Strand.of(concern, kind));
    }
}
