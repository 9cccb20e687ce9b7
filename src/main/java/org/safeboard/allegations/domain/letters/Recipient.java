package org.safeboard.allegations.domain.letters;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.platform.rules.Problem;

/** To whom a letter goes, beside whom it is for. */
public final class Recipient {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "rev");
    private static final Set<String> COMMON = Set.of(
            "school",
            "primary",
            "secondary",
            "academy",
            "nursery",
            "college",
            "church",
            "mosque",
            "club",
            "centre",
            "the",
            "of",
            "and",
            "st",
            "saint",
            "trust",
            "ltd",
            "limited",
            "service",
            "services",
            "council");

    private Recipient() {}

    /**
     * Why it goes to the wrong one; nothing where it does not.
     *
     * @param adult the name of the adult of the case; blank where it is not known
     * @param knownAs another name they go by; null for none
     * @param body the body that a row of the ledger names; blank where it names none
     */
    public static Optional<Problem> wrong(
            Audience to, String recipient, String adult, @Nullable String knownAs, String body) {
        if (to == Audience.SUBJECT) {
            return adult.isBlank() || same(recipient, adult) || knownAs != null && same(recipient, knownAs)
                    ? Optional.empty()
                    : wrong("This letter is for %s, and \u201c%s\u201d is another name: correct who it goes to"
                            .formatted(adult, recipient));
        }
        if (!adult.isBlank() && same(recipient, adult)) {
            return wrong("This letter is for others and goes to the person themselves: correct who it goes to");
        }
        return switch (to) {
            case EMPLOYER, OTHER_BODY, REGULATOR, OTHER_LADO ->
                body.isBlank() || words(recipient).containsAll(words(body))
                        ? Optional.empty()
                        : wrong("This letter is for %s: name it in who the letter goes to".formatted(body));
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> wrong(String sentence) {
        return Optional.of(new Problem("recipient", sentence));
    }

    /** The same name, whatever its capitals, accents, titles and order. */
    public static boolean same(String one, String other) {
        return !words(one).isEmpty() && words(one).equals(words(other));
    }

    /** Could one be taken for the other? Half of its words are the same, or it begins with the same uncommon one. */
    public static boolean similar(String one, String other) {
        var first = words(one);
        var second = words(other);
        var both = first.stream()
                .filter(second::contains)
                .filter(it -> !COMMON.contains(it))
                .count();
        return both > 0
                && both * 2 >= first.stream().filter(it -> !COMMON.contains(it)).count();
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty() && !TITLES.contains(it))
                .collect(Collectors.toSet());
    }
}
