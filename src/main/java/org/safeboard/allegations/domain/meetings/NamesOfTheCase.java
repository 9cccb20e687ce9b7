package org.safeboard.allegations.domain.meetings;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people without an account must not read: who a case is about, where, and its number. */
public record NamesOfTheCase(List<String> adult, List<String> others) {
    static final String OTHERWISE =
            "This is read by people without an account: take out the name of the person, the child or the setting, and the"
                    + " number of the case";
    private static final int SHORTEST = 3;

    /**
     * From names as they are recorded.
     *
     * @param adult names of the person the case is about
     * @param others names of the child and the setting, the number of the case
     */
    public static NamesOfTheCase of(
            Collection<? extends @Nullable String> adult, Collection<? extends @Nullable String> others) {
        return new NamesOfTheCase(usable(adult.stream()), usable(others.stream()));
    }

    private static List<String> usable(Stream<? extends @Nullable String> names) {
        return names.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(NamesOfTheCase::plain)
                .filter(it -> it.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** Is one of the names in this text? */
    public boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        var words = " " + plain(text) + " ";
        return Stream.concat(adult.stream(), others.stream()).anyMatch(it -> words.contains(" " + it + " "));
    }

    /** Is this the name of the person the case is about, whichever way round it is written? */
    public boolean isTheAdult(String name) {
        var typed = sorted(plain(name));
        return adult.stream()
                .filter(it -> it.contains(" "))
                .anyMatch(it -> sorted(it).equals(typed));
    }

    private static List<String> sorted(String words) {
        return Stream.of(words.split(" ")).sorted().toList();
    }

    /** Small letters without accents; whatever is neither letter nor digit parts words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2019']", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
