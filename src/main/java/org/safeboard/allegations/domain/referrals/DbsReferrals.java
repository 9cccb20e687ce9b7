package org.safeboard.allegations.domain.referrals;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Concern;
import org.springframework.data.repository.Repository;

/** The referrals to the Disclosure and Barring Service that are kept. */
public interface DbsReferrals extends Repository<DbsReferral, UUID> {
    DbsReferral save(DbsReferral referral);

    Optional<DbsReferral> findByConcern(UUID concern);

    /** What is known of it; where nothing was recorded, nothing is answered. */
    default DbsReferral of(Concern concern) {
        return findByConcern(concern.id()).orElseGet(() -> DbsReferral.of(concern));
    }
}
