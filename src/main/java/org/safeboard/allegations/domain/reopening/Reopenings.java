package org.safeboard.allegations.domain.reopening;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reopenings that are kept: added to, never changed. */
public interface Reopenings extends Repository<Reopening, UUID> {
    Reopening save(Reopening reopening);

    List<Reopening> findByContactOrderByReopenedOn(UUID contact);
}
