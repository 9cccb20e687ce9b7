package org.safeboard.people.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which names stand for one another: short forms in use, and spellings of one name in other tongues. They are data files;
 * {@code matching/SOURCES.md} says where they come from and how a board adds its own.
 */
public final class Lexicon {
    private static final String NICKNAMES = "nicknames.csv";
    private static final String SPELLINGS = "spellings.csv";

    private final Map<String, Set<String>> alike = new HashMap<>();

    private Lexicon() {}

    /** The lists that are shipped. */
    public static Lexicon shipped() {
        var lexicon = new Lexicon();
        try (var nicknames = resource(NICKNAMES);
                var spellings = resource(SPELLINGS)) {
            lexicon.addNicknames(nicknames.lines());
            lexicon.addSpellings(spellings.lines());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lexicon;
    }

    /** The lists that are shipped and those of a folder, where it has any. */
    public static Lexicon with(Path folder) {
        var lexicon = shipped();
        try {
            if (Files.exists(folder.resolve(NICKNAMES))) {
                lexicon.addNicknames(Files.readAllLines(folder.resolve(NICKNAMES)).stream());
            }
            if (Files.exists(folder.resolve(SPELLINGS))) {
                lexicon.addSpellings(Files.readAllLines(folder.resolve(SPELLINGS)).stream());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lexicon;
    }

    /** Other names that a folded word may stand for. */
    Set<String> alike(String word) {
        return alike.getOrDefault(word, Set.of());
    }

    private void addNicknames(Stream<String> lines) {
        lines.skip(1).map(it -> it.split(",")).filter(it -> it.length >= 3).forEach(it -> {
            pair(Folding.fold(it[0]), Folding.fold(it[2]));
            pair(Folding.fold(it[2]), Folding.fold(it[0]));
        });
    }

    private void addSpellings(Stream<String> lines) {
        lines.skip(1)
                .forEach(line -> family(Arrays.stream(line.strip().split(" +"))
                        .map(Folding::fold)
                        .toList()));
    }

    private void family(List<String> spellings) {
        spellings.forEach(one -> spellings.forEach(other -> pair(one, other)));
    }

    private void pair(String one, String other) {
        if (!one.equals(other)) {
            alike.computeIfAbsent(one, it -> new HashSet<>()).add(other);
        }
    }

    private static BufferedReader resource(String name) {
        var stream = Lexicon.class.getResourceAsStream("/matching/" + name);
        if (stream == null) {
            throw new IllegalStateException("there is no matching/" + name);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
