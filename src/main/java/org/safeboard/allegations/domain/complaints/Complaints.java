package org.safeboard.allegations.domain.complaints;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The complaints that are kept. */
public interface Complaints extends Repository<Complaint, UUID> {
    Optional<Complaint> findById(UUID id);

    Complaint save(Complaint complaint);

    List<Complaint> findByContact(UUID contact);

    List<Complaint> findByArea(String area);
}
