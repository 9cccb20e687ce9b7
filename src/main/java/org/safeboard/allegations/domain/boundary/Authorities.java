package org.safeboard.allegations.domain.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The directory of other authorities; each area has its own. */
public interface Authorities extends Repository<Authority, UUID> {
    Optional<Authority> findById(UUID id);

    Authority save(Authority authority);

    List<Authority> findByAreaOrderByName(String area);

    Optional<Authority> findByAreaAndNameIgnoreCase(String area, String name);

    /** The entry, for somebody who may; nothing there and not allowed are the same refusal. */
    default Authority open(UUID id, Predicate<Authority> allowed) {
        return findById(id).filter(allowed).orElseThrow(NotAllowed::new);
    }
}
