package org.safeboard.allegations.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The hand-overs that are kept. */
public interface HandOvers extends Repository<HandOver, UUID> {
    Optional<HandOver> findById(UUID id);

    HandOver save(HandOver handOver);

    List<HandOver> findTop20ByAreaOrderByMadeAtDesc(String area);

    List<HandOver> findByFromOnLessThanEqualAndAppliedAtIsNull(LocalDate day);

    /** The hand-over, for somebody who may; nothing there and not allowed are the same refusal. */
    default HandOver open(UUID id, Predicate<HandOver> allowed) {
        return findById(id).filter(allowed).orElseThrow(NotAllowed::new);
    }
}
