package org.safeboard.allegations.domain.telling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The ledgers that are kept: who has to be told what, and who was. */
public interface Tellings extends Repository<Telling, UUID> {
    Telling save(Telling telling);

    Optional<Telling> findById(UUID id);

    List<Telling> findByContact(UUID contact);

    List<Telling> findByArea(String area);

    /** Everybody who was told an outcome of a case, with the edition they were told; each edition in its order. */
    default List<Telling> toldOutcome(UUID contact) {
        return findByContact(contact).stream()
                .filter(it -> it.matter() == Matter.OUTCOME && it.told() != null)
                .sorted(java.util.Comparator.comparingInt(Telling::edition).thenComparing(Telling::audience))
                .toList();
    }
}
