package org.safeboard.people.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every distinct given or family name, numbered as they come: a name of one word or of several, compared as a whole and in
 * its parts. Given and family names share the numbers, so that names the other way round are found as well.
 */
final class NameDictionary {
    /** The number of "no name". */
    static final int NONE = 0;

    private static final int REMEMBERED = 2_000;
    private static final int FEW = 256;
    private static final int SHORTEST_PART = 3;

    private final Lexicon lexicon;
    private final Words words;
    private final Numbered<String> names = new Numbered<>();
    private int[][] namesOfWord = new int[1024][];
    private final Map<String, Agreeing> remembered = Collections.synchronizedMap(new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Agreeing> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * The names that agree with one asked for.
     *
     * @param of how many names there were when it was worked out
     */
    record Agreeing(int of, int[] names, byte[] levels) {
        /** The same of names that are numbered from elsewhere. */
        Agreeing moved(int by) {
            return new Agreeing(of, Arrays.stream(names).map(it -> it + by).toArray(), levels);
        }

        Agreeing with(Agreeing more, int all) {
            var joined = Arrays.copyOf(names, names.length + more.names.length);
            System.arraycopy(more.names, 0, joined, names.length, more.names.length);
            var levelsOfAll = Arrays.copyOf(levels, joined.length);
            System.arraycopy(more.levels, 0, levelsOfAll, levels.length, more.levels.length);
            return new Agreeing(all, joined, levelsOfAll);
        }
    }

    NameDictionary(Lexicon lexicon) {
        this.lexicon = lexicon;
        words = new Words(lexicon);
        number("");
    }

    int size() {
        return names.size();
    }

    /** A name as it was numbered: folded, its words apart. */
    String name(int number) {
        return names.get(number);
    }

    int number(String folded) {
        var known = names.find(folded);
        if (known >= 0) {
            return known;
        }
        var size = names.add(folded);
        if (!folded.isEmpty()) {
            var parts = folded.split(" ");
            remember(words.number(String.join("", parts)), size);
            if (parts.length > 1) {
                remember(words.number(turned(parts)), size);
            }
            for (var part : parts) {
                if (parts.length > 1 && part.length() >= SHORTEST_PART) {
                    remember(words.number(part), ~size); // the word is but a part of the name
                }
            }
        }
        return size;
    }

    /** The parts in an order that does not depend on how they were written: ur Rehman is Rehman ur. */
    private static String turned(String[] parts) {
        var turned = parts.clone();
        Arrays.sort(turned);
        return String.join("", turned);
    }

    private void remember(int word, int name) {
        if (word >= namesOfWord.length) {
            namesOfWord = Arrays.copyOf(namesOfWord, Math.max(word + 1, namesOfWord.length * 2));
        }
        var before = namesOfWord[word];
        if (before == null) {
            namesOfWord[word] = new int[] {name};
        } else {
            var after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = name;
            namesOfWord[word] = after;
        }
    }

    /** The names that agree in some way with a folded one. */
    Agreeing agreeing(String folded) {
        if (folded.isEmpty()) {
            return new Agreeing(size(), new int[0], new byte[0]);
        }
        var before = remembered.get(folded);
        if (before != null && size() - before.of() <= FEW) {
            return before.of() == size()
                    ? before
                    : remember(folded, before.with(agreeingSince(before.of(), folded), size()));
        }
        return remember(folded, search(folded));
    }

    private Agreeing remember(String folded, Agreeing agreeing) {
        remembered.put(folded, agreeing);
        return agreeing;
    }

    /** How two names compare does not depend on other names: the few that came since are looked at alone. */
    private Agreeing agreeingSince(int since, String folded) {
        var few = new NameDictionary(lexicon);
        for (int name = since; name < size(); name++) {
            few.number(names.get(name));
        }
        return few.search(folded).moved(since - 1);
    }

    private Agreeing search(String folded) {
        var levels = new HashMap<Integer, NameLevel>();
        var parts = List.of(folded.split(" "));
        var several = parts.size() > 1;
        words.like(String.join("", parts), (word, level) -> whole(word, level, several, levels));
        if (several) {
            words.like(turned(parts.toArray(String[]::new)), (word, level) -> whole(word, level, several, levels));
            for (var part : parts) {
                if (part.length() >= SHORTEST_PART) {
                    words.like(part, (word, level) -> part(word, level, levels));
                }
            }
        }
        return of(levels);
    }

    /** A name of several parts that begins like another one agrees with it in a part, or not at all. */
    private void whole(int word, NameLevel level, boolean several, Map<Integer, NameLevel> levels) {
        for (var name : namesOf(word)) {
            if (name >= 0) {
                var isPart =
                        level == NameLevel.START && (several || names.get(name).indexOf(' ') >= 0);
                if (!isPart) {
                    levels.merge(name, level, NameDictionary::closer);
                }
            } else if (level.compareTo(NameLevel.TYPO) >= 0) {
                levels.merge(~name, NameLevel.PART, NameDictionary::closer);
            }
        }
    }

    private void part(int word, NameLevel level, Map<Integer, NameLevel> levels) {
        if (level.compareTo(NameLevel.TYPO) >= 0) {
            for (var name : namesOf(word)) {
                levels.merge(name >= 0 ? name : ~name, NameLevel.PART, NameDictionary::closer);
            }
        }
    }

    private int[] namesOf(int word) {
        var names = word < namesOfWord.length ? namesOfWord[word] : null;
        return names == null ? new int[0] : names;
    }

    private static NameLevel closer(NameLevel one, NameLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Agreeing of(Map<Integer, NameLevel> levels) {
        var names = new int[levels.size()];
        int at = 0;
        for (var name : levels.keySet()) {
            names[at++] = name;
        }
        Arrays.sort(names);
        var found = new byte[names.length];
        for (int i = 0; i < names.length; i++) {
            found[i] = (byte) levels.getOrDefault(names[i], NameLevel.DIFFERENT).ordinal();
        }
        return new Agreeing(size(), names, found);
    }
}
