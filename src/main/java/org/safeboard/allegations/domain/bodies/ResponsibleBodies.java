package org.safeboard.allegations.domain.bodies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The responsible bodies that are kept. */
public interface ResponsibleBodies extends Repository<ResponsibleBody, UUID> {
    Optional<ResponsibleBody> findById(UUID id);

    ResponsibleBody save(ResponsibleBody body);

    List<ResponsibleBody> findByConcern(UUID concern);

    /** Those of a concern, by the way in which they are responsible; those that no longer are come last. */
    default List<ResponsibleBody> of(UUID concern) {
        return findByConcern(concern).stream()
                .sorted(Comparator.comparing((ResponsibleBody it) -> it.endedOn() != null)
                        .thenComparing(ResponsibleBody::kind)
                        .thenComparing(ResponsibleBody::name))
                .toList();
    }
}
