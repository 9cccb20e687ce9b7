package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safeboard.people.PersonDetails;

/** One thing that two records state, side by side. */
public record Compared(String field, String one, String other) {

    /** "Same", "Different", or what is missing; it stands beside the two in words. */
    public String how() {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank() ? "Not known" : "Known in one only";
        }
        return same() ? "Same" : "Different";
    }

    public boolean same() {
        return !one.isBlank() && one.toLowerCase(Locale.UK).equals(other.toLowerCase(Locale.UK));
    }

    static List<Compared> of(PersonDetails one, PersonDetails other) {
        return Stream.of(
                        new Compared("Given names", one.givenNames(), other.givenNames()),
                        new Compared("Family name", one.familyName(), other.familyName()),
                        new Compared("Also known as", one.knownAs(), other.knownAs()),
                        new Compared("Date of birth", born(one), born(other)))
                .toList();
    }

    private static String born(PersonDetails of) {
        return of.born() == null ? "" : of.bornInWords();
    }
}
