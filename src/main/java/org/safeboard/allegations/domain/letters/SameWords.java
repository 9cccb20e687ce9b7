package org.safeboard.allegations.domain.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.safeboard.platform.letters.LetterValues;
import org.safeboard.platform.rules.Problem;

/**
 * The person and their employer read the same words. The second letter is made of what was frozen in the first; where the
 * case says something else by now, it is refused.
 */
public final class SameWords {
    /** What may differ: to whom and where it goes, which letter it is and when. */
    private static final Set<String> OWN = Set.of("recipient", "address", "letter number", "date", "signed by");

    private SameWords() {}

    /** The values of a letter with the words of the one that went before it. */
    public static LetterValues of(LetterValues frozen, LetterValues now) {
        var own = new java.util.LinkedHashMap<String, String>();
        OWN.forEach(field -> {
            var value = now.once().get(field);
            if (value != null) {
                own.put(field, value);
            }
        });
        return frozen.with(own);
    }

    /** Where the case now says something else than the letter that went before. */
    public static List<Problem> differences(int number, LetterValues frozen, LetterValues now) {
        var problems = new ArrayList<Problem>();
        var fields = new TreeSet<>(frozen.once().keySet());
        fields.addAll(now.once().keySet());
        fields.removeAll(OWN);
        for (var field : fields) {
            difference(number, field, frozen.once(), now.once(), problems);
        }
        for (int at = 0; at < Math.max(frozen.each().size(), now.each().size()); at++) {
            var before = at < frozen.each().size() ? frozen.each().get(at) : Map.<String, String>of();
            var after = at < now.each().size() ? now.each().get(at) : Map.<String, String>of();
            for (var field : new TreeSet<>(after.keySet())) {
                difference(number, field, before, after, problems);
            }
        }
        return problems;
    }

    private static void difference(
            int number, String field, Map<String, String> before, Map<String, String> after, List<Problem> problems) {
        var was = before.getOrDefault(field, "");
        var is = after.getOrDefault(field, "");
        if (!Objects.equals(was, is)) {
            problems.add(new Problem(
                    "",
                    "Letter %d said under \u201c%s\u201d: \u201c%s\u201d. This one would say: \u201c%s\u201d. The person and the employer must read the same words"
                            .formatted(number, field, shortened(was), shortened(is))));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "\u2026";
    }
}
