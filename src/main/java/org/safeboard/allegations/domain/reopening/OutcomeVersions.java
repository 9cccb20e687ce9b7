package org.safeboard.allegations.domain.reopening;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The former outcomes that are kept: added to, never changed. */
public interface OutcomeVersions extends Repository<OutcomeVersion, UUID> {
    OutcomeVersion save(OutcomeVersion version);

    List<OutcomeVersion> findByAllegationOrderByNumber(UUID allegation);
}
