package org.safeboard.people.matching.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which column of a file says what.
 *
 * @param at the places of the columns of each part, the leftmost is nought
 * @param headings as in the file
 */
record Columns(Map<Part, List<Integer>> at, List<String> headings) {

    /** Takes the columns that were named, and for all else those whose headings say it themselves. */
    static Columns of(List<String> headings, Mapping mapping) {
        var at = new EnumMap<Part, List<Integer>>(Part.class);
        var taken = new TreeSet<Integer>();
        mapping.columns().forEach((part, names) -> {
            for (var name : names) {
                place(headings, name).ifPresent(column -> {
                    at.computeIfAbsent(part, it -> new ArrayList<>()).add(column);
                    taken.add(column);
                });
            }
        });
        var mapped = List.copyOf(at.keySet());
        for (int i = 0; i < headings.size(); i++) {
            var part = Part.of(headings.get(i)).orElse(Part.IGNORE);
            if (part != Part.IGNORE && !taken.contains(i) && (part == Part.TRAIT || !mapped.contains(part))) {
                at.computeIfAbsent(part, it -> new ArrayList<>()).add(i);
            }
        }
        at.replaceAll((part, places) -> part.several() ? List.copyOf(places) : List.of(surest(part, places, headings)));
        return new Columns(at, headings);
    }

    static Optional<Integer> place(List<String> headings, String name) {
        for (int i = 0; i < headings.size(); i++) {
            if (Part.plain(headings.get(i)).equals(Part.plain(name))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int surest(Part part, List<Integer> places, List<String> headings) {
        return places.stream()
                .min(Comparator.comparingInt(it -> part.rank(headings.get(it))))
                .orElseThrow();
    }

    List<Integer> of(Part part) {
        return at.getOrDefault(part, List.of());
    }

    /** The headings of columns that say nothing here; those a person asked to leave out are not among them. */
    List<String> unused() {
        var unused = new ArrayList<String>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            if (!headings.get(i).isBlank() && at.values().stream().noneMatch(it -> it.contains(column))) {
                unused.add(headings.get(i));
            }
        }
        return unused;
    }
}
