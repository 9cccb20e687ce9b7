package org.safeboard.bench.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What happens to a text on its way from a person to a form. */
final class Slips {
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final String[][] SOUNDS = {
        {"ph", "f"},
        {"ck", "k"},
        {"ie", "y"},
        {"ea", "ee"},
        {"ou", "oo"},
        {"th", "t"},
        {"tt", "t"},
        {"ll", "l"},
        {"nn", "n"},
        {"ss", "s"},
        {"sh", "sch"},
        {"cz", "ch"},
        {"sz", "sh"},
        {"ai", "ay"},
        {"ei", "i"},
        {"wh", "w"},
        {"qu", "kw"},
        {"x", "ks"},
        {"z", "s"},
        {"y", "i"},
        {"k", "c"},
        {"v", "w"},
        {"j", "y"},
        {"u", "o"},
        {"a", "e"},
        {"e", "i"},
    };
    private static final String[][] MARKS = {
        {"o", "\u00f6"},
        {"u", "\u00fc"},
        {"e", "\u00e9"},
        {"a", "\u00e1"},
        {"l", "\u0142"},
        {"s", "\u0161"},
        {"n", "\u0144"},
        {"c", "\u010d"},
    };
    private static final Map<String, List<String>> NICKNAMES =
            Texts.groups(Texts.properties("variants.properties"), "nicknames", false);
    private static final Map<String, List<String>> SPELLINGS =
            Texts.groups(Texts.properties("variants.properties"), "spellings", true);

    private Slips() {}

    static String typo(String text, Random random) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + near(text.charAt(at), random) + text.substring(at);
            case 2 -> text.substring(0, at) + near(text.charAt(at), random) + text.substring(at + 1);
            default ->
                text.substring(0, at - 1)
                        + text.charAt(at)
                        + Character.toLowerCase(text.charAt(at - 1))
                        + text.substring(at + 1);
        };
    }

    private static char near(char letter, Random random) {
        char small = Character.toLowerCase(letter);
        for (var row : KEYS) {
            int at = row.indexOf(small);
            if (at >= 0) {
                return row.charAt(Math.clamp(at + (random.nextBoolean() ? 1 : -1), 0, row.length() - 1));
            }
        }
        return (char) ('0' + random.nextInt(10));
    }

    static String byEar(String text, Random random) {
        return swapped(text, SOUNDS, random);
    }

    static String withMarks(String text, Random random) {
        return swapped(text, MARKS, random);
    }

    private static String swapped(String text, String[][] pairs, Random random) {
        int from = random.nextInt(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            var pair = pairs[(from + i) % pairs.length];
            int at = text.indexOf(pair[0], 1);
            if (at > 0) {
                return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
            }
        }
        return text;
    }

    /** A name used at home; the name itself when it has no other. */
    static String nickname(String name, Random random) {
        return any(NICKNAMES.getOrDefault(name, List.of()), name, random);
    }

    /** Another spelling; the name itself when it has only one. */
    static String spelling(String name, Random random) {
        return any(SPELLINGS.getOrDefault(name, List.of()), name, random);
    }

    private static String any(List<String> choice, String otherwise, Random random) {
        return choice.isEmpty() ? otherwise : choice.get(random.nextInt(choice.size()));
    }

    /** The other ending of a Slavic family name: a daughter of Kowalski is Kowalska. */
    static String otherEnding(String family) {
        if (family.endsWith("ski") || family.endsWith("cki")) {
            return family.substring(0, family.length() - 1) + "a";
        }
        return family.endsWith("ov") || family.endsWith("ev") ? family + "a" : family;
    }

    static String loud(String text) {
        return text.toUpperCase(Locale.UK);
    }
}
