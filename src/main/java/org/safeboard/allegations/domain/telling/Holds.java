package org.safeboard.allegations.domain.telling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.data.repository.Repository;

/** The holds that are kept. Whoever is about to send something that could tell the person asks here first. */
public interface Holds extends Repository<Hold, UUID> {
    Hold save(Hold hold);

    List<Hold> findByContactOrderByLookedOn(UUID contact);

    List<Hold> findByAreaIn(java.util.Collection<String> areas);

    /** The hold that stands on a case. */
    default Optional<Hold> of(Contact contact) {
        return findByContactOrderByLookedOn(contact.id()).stream()
                .filter(Hold::stands)
                .findFirst();
    }

    /** @throws RulesBroken with the sentence that says why, while a hold stands */
    default void refuseWhileHeld(Contact contact) {
        of(contact).ifPresent(it -> {
            throw new RulesBroken("", it.stops());
        });
    }
}
