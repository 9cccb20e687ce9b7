package org.safeboard.allegations.domain.earlier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Outcome;

/**
 * A contact that is an earlier record: an allegation, advice only, a low-level concern, another authority's notice.
 *
 * @param person the record of the adult it points to; null where nobody is named
 * @param nature its code; null where none is recorded
 * @param about what it was about, in words
 * @param outcome the gravest outcome that stands; null where none does
 * @param result how it ended, in words; "open" while it runs
 */
public record EarlierContact(
        UUID id,
        @Nullable UUID person,
        String number,
        LocalDate receivedOn,
        String role,
        String setting,
        @Nullable String nature,
        String about,
        @Nullable Outcome outcome,
        String result,
        boolean restricted) {

    /** Was it found that nothing had happened? It is shown, and counts for nothing. */
    public boolean disproved() {
        return outcome == Outcome.MAL || outcome == Outcome.FAL;
    }

    /** "Physical, unsubstantiated"; one that was disproved begins with that: "Malicious: physical". */
    public String inWords() {
        return disproved() ? result + ": " + lower(about) : about + ", " + lower(result);
    }

    /** "Caretaker, Elmtree School"; blank where neither is recorded. */
    public String post() {
        return Stream.of(role, setting).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
