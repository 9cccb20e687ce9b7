package org.safeboard.allegations.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The contacts that are kept. */
public interface Contacts extends Repository<Contact, UUID> {
    Optional<Contact> findById(UUID id);

    Contact save(Contact contact);
}
