package org.safeboard.allegations.domain.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The decisions about regulators that are kept. */
public interface RegulatorReferrals extends Repository<RegulatorReferral, UUID> {
    RegulatorReferral save(RegulatorReferral referral);

    List<RegulatorReferral> findByConcernOrderByRegulator(UUID concern);

    Optional<RegulatorReferral> findByConcernAndRegulator(UUID concern, String regulator);
}
