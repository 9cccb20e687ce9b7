package org.safeboard.platform.imports.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.codes.Code;

/**
 * What the words of one code list mean: codes, labels, words that come with the application and words an area has
 * explained. A word may mean several codes; the first that was in force counts, so that "Sport" is its own sector once
 * there is one and "Other" before.
 */
public final class Vocabulary {
    private static final int LISTED = 14;
    private final List<Code> codes;
    private static final int REMEMBERED = 1_000;
    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Map<String, List<String>> asWritten = new HashMap<>();

    /** @param codes every description of every code; empty for a list that has words only */
    public Vocabulary(List<Code> codes, Map<String, String> explainedHere, List<Word> known) {
        this.codes = List.copyOf(codes);
        explainedHere.forEach(this::means);
        codes.forEach(it -> means(it.code(), it.code()));
        codes.forEach(it -> means(it.label(), it.code()));
        known.forEach(it -> means(it.word(), it.code()));
    }

    /** A word and the code it means. */
    public record Word(String code, String word) {}

    private void means(String word, String code) {
        var meant = meanings.computeIfAbsent(Words.plain(word), it -> new ArrayList<>(1));
        if (!meant.contains(code)) {
            meant.add(code);
        }
    }

    /** Has anybody said what this means, whenever? */
    public boolean knows(String word) {
        return meanings.containsKey(Words.plain(word));
    }

    /** @param on the day whose list counts; null for any */
    public Optional<String> code(String word, @Nullable LocalDate on) {
        // as it is written in most rows
        var meant = asWritten.get(word);
        if (meant == null) {
            meant = meanings.get(Words.plain(word));
            if (meant != null && asWritten.size() < REMEMBERED) {
                asWritten.put(word, meant);
            }
        }
        if (meant == null) {
            return Optional.empty();
        }
        for (var code : meant) {
            if (codes.isEmpty() || inForce(code, on)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    public boolean inForce(String code, @Nullable LocalDate on) {
        for (var it : codes) {
            if (it.code().equals(code) && (on == null || it.isOffered(on))) {
                return true;
            }
        }
        return false;
    }

    /** What may be written, for a sentence: "Education, Foster Care, ... or Other". */
    public String choices(@Nullable LocalDate on) {
        var labels = choicesOn(on).stream().map(Code::label).toList();
        if (labels.isEmpty()) {
            labels = meanings.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .map(it -> it.charAt(0)
                            + it.substring(1).toLowerCase(java.util.Locale.UK).replace('_', ' '))
                    .toList();
        }
        if (labels.size() > LISTED) {
            return String.join(", ", labels.subList(0, LISTED)) + " and others";
        }
        return labels.size() < 2
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.getLast();
    }

    public List<Code> choicesOn(@Nullable LocalDate on) {
        var seen = new LinkedHashSet<String>();
        return codes.stream()
                .filter(it -> on == null || it.isOffered(on))
                .filter(it -> seen.add(it.code()))
                .collect(Collectors.toList());
    }
}
