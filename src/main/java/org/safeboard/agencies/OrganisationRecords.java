package org.safeboard.agencies;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where organisations are kept. */
interface OrganisationRecords extends Repository<Organisation, UUID> {
    Optional<Organisation> findById(UUID id);

    Organisation save(Organisation organisation);
}
