package org.safeboard.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.safeboard.people.matching.Folding;

/**
 * How names sound, so that one name is one sound however it is spelt: Double Metaphone over spellings made alike first.
 */
final class Sound {
    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();
    private static final Pattern KH_BEFORE_CONSONANT = Pattern.compile("kh(?=[b-df-hj-np-tv-xz])");
    private static final Pattern W_BEFORE_VOWEL = Pattern.compile("w(?=[aeiouy])");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");
    private static final Map<String, String> WRITTEN_SHORT =
            Map.of("mohd", "mohammed", "md", "mohammed", "muhd", "mohammed", "chas", "charles", "wm", "william");

    static {
        METAPHONE.setMaxCodeLen(10); // the usual four letters would make Christopherson and Christensen one
    }

    private Sound() {}

    /** How a family name sounds; the article of Al-Hassan is left out, since half the writers do. */
    static String ofFamily(String familyName) {
        var parts = Folding.words(familyName);
        return ofPart(String.join("", withoutArticle(parts)));
    }

    /** How the first of given names sounds. */
    static String ofGiven(String givenNames) {
        var parts = Folding.words(givenNames);
        return parts.isEmpty() ? "" : ofPart(parts.getFirst());
    }

    /**
     * How one folded name sounds. Spellings of the same name in other languages are made alike first: Akhmed as Ahmed,
     * Wahid as Vahid, Szymon as Shymon; Double Metaphone does the rest. Letters it has no sound for stay as they are.
     */
    static String ofPart(String folded) {
        var full = WRITTEN_SHORT.getOrDefault(folded, folded);
        var spelt = KH_BEFORE_CONSONANT.matcher(full).replaceAll("h");
        spelt = W_BEFORE_VOWEL.matcher(spelt).replaceAll("v");
        spelt = spelt.replace("sz", "sh").replace("cz", "ch");
        var code = METAPHONE.doubleMetaphone(spelt);
        return code == null || code.isEmpty()
                ? folded.toUpperCase(Locale.ROOT)
                : code.replace('0', 'T'); // th: Fathima as Fatima, Smith as Smit
    }

    private static List<String> withoutArticle(List<String> parts) {
        return parts.size() > 1 && ARTICLES.contains(parts.getFirst()) ? parts.subList(1, parts.size()) : parts;
    }
}
