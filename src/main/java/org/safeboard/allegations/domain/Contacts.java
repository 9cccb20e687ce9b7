package org.safeboard.allegations.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The contacts that are kept. */
public interface Contacts extends Repository<Contact, UUID> {
    Optional<Contact> findById(UUID id);

    Contact save(Contact contact);

    /** The contact, for somebody who may; nothing there and not allowed are the same refusal. */
    default Contact open(UUID id, Predicate<Contact> allowed) {
        return findById(id).filter(allowed).orElseThrow(NotAllowed::new);
    }
}
