package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** The names of one community. */
record Community(String name, int share, Draw males, Draw females, Draw families) {
    private static final int RARE_GIVEN = 600;

    /** All of them, each with rarer names made of its syllables. */
    static List<Community> all() {
        var properties = Texts.properties("communities.properties");
        return Texts.words(properties, "communities").stream()
                .map(it -> of(it, properties))
                .toList();
    }

    private static Community of(String name, Properties properties) {
        double even = Double.parseDouble(properties.getProperty(name + ".even"));
        int rare = Integer.parseInt(properties.getProperty(name + ".rare"));
        var random = new Random(name.hashCode());
        var made = made(name, properties, random);
        return new Community(
                name,
                Integer.parseInt(properties.getProperty(name + ".share")),
                new Draw(given(Texts.words(properties, name + ".male"), made, random), even),
                new Draw(given(Texts.words(properties, name + ".female"), made, random), even),
                new Draw(
                        with(Texts.words(properties, name + ".family"), made.subList(0, Math.min(rare, made.size()))),
                        even));
    }

    private static List<String> given(List<String> known, List<String> made, Random random) {
        var rare = new ArrayList<String>();
        for (int i = 0; i < Math.min(RARE_GIVEN, made.size() / 4); i++) {
            rare.add(made.get(random.nextInt(made.size())));
        }
        return with(known, rare);
    }

    private static List<String> with(List<String> known, List<String> more) {
        var all = new LinkedHashSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static List<String> made(String name, Properties properties, Random random) {
        var made = new LinkedHashSet<String>();
        for (var start : Texts.words(properties, name + ".start")) {
            for (var end : Texts.words(properties, name + ".end")) {
                made.add(start + end);
                for (var middle : Texts.words(properties, name + ".middle")) {
                    made.add(start + middle + end);
                }
            }
        }
        var shuffled = new ArrayList<>(made);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
