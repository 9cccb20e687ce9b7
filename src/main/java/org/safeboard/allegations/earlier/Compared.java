package org.safeboard.allegations.earlier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.earlier.Stated;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Reason;

/**
 * One thing that two records state, side by side.
 *
 * @param alike how the two agree though they are not written alike: "sounds the same"; blank where they do not
 */
public record Compared(String field, String one, String other, String alike) {
    private static final Set<String> ALWAYS = Set.of("Given names", "Family name", "Date of birth");

    /** It stands beside the two in words. */
    public String how() {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank() ? "Not known" : "Known in one only";
        }
        return same() ? "Same" : alike.isBlank() ? "Different" : "Alike";
    }

    /** Do they agree, in full or nearly? */
    public boolean agrees() {
        return same() || isAlike();
    }

    public boolean isAlike() {
        return !one.isBlank() && !other.isBlank() && !same() && !alike.isBlank();
    }

    private boolean same() {
        return !one.isBlank() && one.toLowerCase(Locale.UK).equals(other.toLowerCase(Locale.UK));
    }

    /**
     * Everything that one of them states. Names and the date of birth stand there in any case.
     *
     * @param reasons how the index compared them; empty where it did not
     */
    static List<Compared> of(PersonDetails one, PersonDetails other, List<Reason> reasons) {
        var fields = new LinkedHashMap<String, Compared>();
        Stated.of(one).forEach(it -> fields.put(it.field(), new Compared(it.field(), it.words(), "", "")));
        Stated.of(other)
                .forEach(it -> fields.merge(
                        it.field(),
                        new Compared(it.field(), "", it.words(), ""),
                        (ours, theirs) ->
                                new Compared(ours.field(), ours.one(), theirs.other(), alike(ours.field(), reasons))));
        return fields.values().stream()
                .filter(it -> !it.one().isBlank() || !it.other().isBlank() || ALWAYS.contains(it.field()))
                .toList();
    }

    private static String alike(String field, List<Reason> reasons) {
        var name = plain(field) + " ";
        return reasons.stream()
                .filter(it -> it.weight() > 0)
                .flatMap(it -> plain(it.field()).equals(plain(field))
                        ? Stream.of(it.words())
                        : it.field().equals("Name") ? part(name, it.words()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /** "sounds the same" of "given name sounds the same (Muhamad / Mohammed), family name the same (Lee)". */
    private static Stream<String> part(String name, String words) {
        return Stream.of(words.split(", ", -1))
                .filter(it -> it.startsWith(name) && !it.contains(" different") && !it.contains(" differs"))
                .map(it -> it.substring(name.length()).replaceFirst(" \\(.*", ""));
    }

    /** "Given names" is "Given name", and "E-mail" is "Email". */
    private static String plain(String field) {
        return field.toLowerCase(Locale.UK).replace("-", "").replaceFirst("s$", "");
    }
}
