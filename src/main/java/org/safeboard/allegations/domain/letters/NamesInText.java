package org.safeboard.allegations.domain.letters;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names of others in the text of a letter. It points out, people judge: a name may be a word too. */
public final class NamesInText {
    private static final int SHORTEST = 3;
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "rev", "sir", "the");

    private NamesInText() {}

    /**
     * Somebody who plays a part in a case.
     *
     * @param name as it is recorded, given names first
     * @param part such as "the child"
     */
    public record Somebody(String name, String part) {}

    /** Those of whom a name, or a part of it, stands in the text; each once. */
    public static List<Somebody> found(String text, Collection<Somebody> people, Collection<String> mayBeNamed) {
        var words = words(text);
        var known = mayBeNamed.stream().flatMap(it -> words(it).stream()).collect(Collectors.toSet());
        return people.stream()
                .filter(it -> words(it.name()).stream()
                        .filter(part -> part.length() >= SHORTEST && !TITLES.contains(part))
                        .filter(part -> !known.contains(part))
                        .anyMatch(words::contains))
                .distinct()
                .toList();
    }

    private static Set<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
