package org.safeboard.allegations.earlier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.safeboard.allegations.domain.earlier.Stated;
import org.safeboard.people.PersonDetails;

/** One thing that two records state, side by side. */
public record Compared(String field, String one, String other) {

    /** It stands beside the two in words. */
    public String how() {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank() ? "Not known" : "Known in one only";
        }
        return same() ? "Same" : "Different";
    }

    public boolean same() {
        return !one.isBlank() && one.toLowerCase(Locale.UK).equals(other.toLowerCase(Locale.UK));
    }

    /** Everything that one of them states. Names and the date of birth stand there in any case. */
    static List<Compared> of(PersonDetails one, PersonDetails other) {
        var fields = new LinkedHashMap<String, Compared>();
        Stated.of(one).forEach(it -> fields.put(it.field(), new Compared(it.field(), it.words(), "")));
        Stated.of(other)
                .forEach(it -> fields.merge(
                        it.field(),
                        new Compared(it.field(), "", it.words()),
                        (ours, theirs) -> new Compared(ours.field(), ours.one(), theirs.other())));
        return fields.values().stream().filter(Compared::isShown).toList();
    }

    private boolean isShown() {
        return !one.isBlank()
                || !other.isBlank()
                || List.of("Given names", "Family name", "Date of birth").contains(field);
    }
}
