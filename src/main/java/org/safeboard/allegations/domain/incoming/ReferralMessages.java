package org.safeboard.allegations.domain.incoming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was asked and answered about referrals. */
public interface ReferralMessages extends Repository<ReferralMessage, UUID> {
    ReferralMessage save(ReferralMessage message);

    Optional<ReferralMessage> findById(UUID id);

    List<ReferralMessage> findByReferralOrderByAt(UUID referral);
}
