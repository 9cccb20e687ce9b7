package org.safeboard.allegations.domain.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The letters that are kept. */
public interface CaseLetters extends Repository<Letter, UUID> {
    Letter save(Letter letter);

    Optional<Letter> findById(UUID id);

    List<Letter> findByContact(UUID contact);

    /** The number of the next letter of a case. */
    default int nextNumber(UUID contact) {
        return 1
                + findByContact(contact).stream()
                        .map(Letter::released)
                        .filter(java.util.Objects::nonNull)
                        .mapToInt(Letter.Released::number)
                        .max()
                        .orElse(0);
    }

    /** The latest letter, to the person or their employer, that told these outcomes. */
    default Optional<Letter> ofSameOutcome(UUID contact, String outcomes) {
        return findByContact(contact).stream()
                .filter(it -> it.kind() == LetterKind.OUTCOME && it.released() != null)
                .filter(it -> it.outcomes().equals(outcomes))
                .max(Comparator.comparingInt(
                        it -> java.util.Objects.requireNonNull(it.released()).number()));
    }
}
