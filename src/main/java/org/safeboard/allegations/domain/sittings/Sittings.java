package org.safeboard.allegations.domain.sittings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings that are being written down, or were. */
public interface Sittings {
    Optional<Sitting> find(UUID id);

    /** Those of a concern, the earliest first. */
    List<Sitting> of(UUID concern);

    void save(Sitting sitting);

    /** What a meeting of this concern has to decide: recommendations not yet accepted or rejected, and open actions. */
    List<Carried> carriedTo(UUID concern, UUID file);
}
