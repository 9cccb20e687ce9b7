package org.safeboard.allegations.domain.disclosures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The enquiries that are kept, with their answers. */
public interface Disclosures extends Repository<Disclosure, UUID> {
    Optional<Disclosure> findById(UUID id);

    Disclosure save(Disclosure disclosure);

    List<Disclosure> findByContact(UUID contact);

    List<Disclosure> findByArea(String area);
}
