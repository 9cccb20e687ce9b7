package org.safeboard.allegations.domain.incoming;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The referrals that were sent. */
public interface Referrals extends Repository<Referral, UUID> {
    Referral save(Referral referral);

    Optional<Referral> findById(UUID id);

    Optional<Referral> findByReference(String reference);

    Optional<Referral> findByDraft(String draft);

    Optional<Referral> findByAcceptedContact(UUID contact);

    List<Referral> findByAreaIn(Collection<String> areas);
}
