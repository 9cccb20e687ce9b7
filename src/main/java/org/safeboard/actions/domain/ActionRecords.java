package org.safeboard.actions.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where actions are kept. */
public interface ActionRecords extends Repository<Action, UUID> {
    Optional<Action> findById(UUID id);

    Action save(Action action);
}
