package org.safeboard.platform.imports.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.values.Words;

/** Knows which field a heading names: as agreed before, by its own heading, by a synonym, or because it looks alike. */
final class Headings {
    private static final double ALIKE = 0.84;
    private static final int SHORTEST = 6;
    private final Map<String, Guess> known = new HashMap<>();
    private final Map<String, Optional<Guess>> asked = new HashMap<>();

    /** @param agreed field names by plain heading; a blank name sets the column aside */
    Headings(ImportFields fields, Map<String, String> agreed) {
        var rank = 0;
        for (var field : fields.all()) {
            known.putIfAbsent(Words.plain(field.name()), new Guess(field.name(), Confidence.SAME, 0));
            known.put(Words.plain(field.heading()), new Guess(field.name(), Confidence.SAME, 0));
        }
        for (var field : fields.all()) {
            rank = 0;
            for (var synonym : field.synonyms()) {
                known.putIfAbsent(Words.plain(synonym), new Guess(field.name(), Confidence.KNOWN, ++rank));
            }
        }
        var names = new HashSet<String>();
        fields.all().forEach(it -> names.add(it.name()));
        agreed.forEach((heading, field) -> {
            if (field.isEmpty() || names.contains(field)) {
                known.put(heading, new Guess(field.isEmpty() ? null : field, Confidence.AGREED, 0));
            }
        });
    }

    /**
     * What a heading is taken for.
     *
     * @param field null where it was agreed to set the column aside
     * @param rank among equals, the smaller is the likelier
     */
    record Guess(@Nullable String field, Confidence confidence, int rank) {
        boolean surerThan(Guess other) {
            var order = confidence.compareTo(other.confidence);
            return order < 0 || order == 0 && rank < other.rank;
        }
    }

    Optional<Guess> of(String heading) {
        return asked.computeIfAbsent(Words.plain(heading), this::guess);
    }

    private Optional<Guess> guess(String plain) {
        var exact = known.get(plain);
        if (exact != null || plain.length() < SHORTEST || plain.length() > 60) {
            return Optional.ofNullable(exact);
        }
        Guess best = null;
        var likeness = ALIKE;
        for (var entry : known.entrySet()) {
            var it = entry.getValue();
            var here = it.field() == null || entry.getKey().length() < SHORTEST ? 0 : likeness(plain, entry.getKey());
            if (here > likeness || here == likeness && best != null && it.surerThan(best)) {
                likeness = here;
                best = new Guess(it.field(), Confidence.ALIKE, (int) (1_000 * (1 - here)));
            }
        }
        return Optional.ofNullable(best);
    }

    /** One less the share of letters to change (Levenshtein). */
    static double likeness(String one, String other) {
        var longest = Math.max(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > longest * (1 - ALIKE)) {
            return 0;
        }
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return 1 - (double) before[other.length()] / longest;
    }
}
