package org.safeboard.people.matching.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeboard.people.Listing;
import org.safeboard.people.matching.Found;
import org.safeboard.people.matching.Model;

/**
 * In a file against itself, two records may have little in common and still be about one person, because a third agrees with
 * both: a pair is as strong as the weaker of the two halves of its best bridge, less a little for the detour.
 */
final class Bridges {
    private static final double DETOUR = 1.4;

    private final Map<String, List<Found<String>>> strong = new HashMap<>();

    /** A pair is the same person one way as the other: both halves count where either was found. */
    void add(String record, List<Found<String>> found) {
        for (var it : found) {
            if (it.score() >= Model.LIKELY) {
                strong.computeIfAbsent(record, key -> new ArrayList<>()).add(it);
            }
        }
    }

    /** What was found for a record, with what bridges add, the likeliest first. */
    List<Found<String>> over(String record, List<Found<String>> found, int limit) {
        var best = new HashMap<String, Found<String>>();
        found.forEach(it -> best.put(it.key(), it));
        for (var near : strong.getOrDefault(record, List.of())) {
            for (var far : strong.getOrDefault(near.key(), List.of())) {
                var score = Math.min(near.score(), far.score()) - DETOUR;
                if (!far.key().equals(record)) {
                    best.merge(far.key(), new Found<>(far.key(), list(score), score, List.of()), Bridges::stronger);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Found<String> it) -> -it.score())
                        .thenComparing(Found::key))
                .limit(limit)
                .toList();
    }

    private static Listing list(double score) {
        return score >= Model.LIKELY ? Listing.LIKELY : Listing.POSSIBLE;
    }

    private static Found<String> stronger(Found<String> one, Found<String> other) {
        return one.score() >= other.score() ? one : other;
    }
}
