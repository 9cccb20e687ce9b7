package org.safeboard.allegations.domain.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.KeptPackage.Direction;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.data.repository.Repository;

/** The packages that were made and that came: added to, never changed. */
public interface Packages extends Repository<KeptPackage, UUID> {
    Optional<KeptPackage> findById(UUID id);

    KeptPackage save(KeptPackage file);

    List<KeptPackage> findByContactOrderByAt(UUID contact);

    List<KeptPackage> findByAreaAndFileId(String area, UUID fileId);

    /** A package of this very case; another's is not there. */
    default KeptPackage of(Contact contact, UUID id) {
        return findById(id).filter(it -> it.contact().equals(contact.id())).orElseThrow(NotAllowed::new);
    }

    /** The package of an area that carries an id and went this way. */
    default Optional<KeptPackage> find(String area, Direction direction, UUID fileId) {
        return findByAreaAndFileId(area, fileId).stream()
                .filter(it -> it.direction() == direction)
                .findFirst();
    }
}
