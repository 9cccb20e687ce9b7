package org.safeboard.allegations.bringin;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as a spreadsheet has it, taken apart; a description such as "unknown male driver" has no names.
 *
 * @param given given names; blank where none are told
 */
record NameGiven(String given, String family) {
    static final NameGiven NOBODY = new NameGiven("", "");

    private static final Pattern TITLE = Pattern.compile(
            "^(mr|mrs|ms|miss|mx|dr|rev|revd|reverend|imam|sir|prof|professor)\\b\\.? +", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}'’`.\\- ,]");
    private static final Set<String> DESCRIBING = Set.of(
            "unknown",
            "unnamed",
            "anonymous",
            "anon",
            "named",
            "not",
            "known",
            "nk",
            "tbc",
            "na",
            "none",
            "male",
            "female",
            "man",
            "woman",
            "driver",
            "staff",
            "member",
            "teacher",
            "carer",
            "carers",
            "worker",
            "nurse",
            "coach",
            "children",
            "child",
            "pupil",
            "pupils",
            "group",
            "several",
            "various",
            "multiple",
            "class",
            "boy",
            "girl",
            "boys",
            "girls",
            "siblings",
            "twins",
            "the",
            "all",
            "some",
            "baby",
            "student",
            "students",
            "name",
            "withheld",
            "taxi",
            "escort");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le", "al", "el", "bin", "ibn",
            "ap", "st", "mac", "mc", "o");
    private static final int MOST_PARTS = 6;

    boolean named() {
        return !given.isEmpty() || !family.isEmpty();
    }

    /** "Sample, Alex", "SAMPLE Alex" and "Mr Alex Sample" are one. */
    static NameGiven of(String whole) {
        var bare = TITLE.matcher(BRACKETS.matcher(whole.strip()).replaceAll(""))
                .replaceFirst("")
                .strip();
        if (bare.isEmpty() || NO_NAME.matcher(bare).find() || describes(bare)) {
            return NOBODY;
        }
        var comma = bare.indexOf(',');
        if (comma >= 0) {
            var given = TITLE.matcher(bare.substring(comma + 1).strip()).replaceFirst("");
            return given.indexOf(',') >= 0
                    ? NOBODY
                    : new NameGiven(given, bare.substring(0, comma).strip());
        }
        var parts = bare.split("\\s+");
        if (parts.length > MOST_PARTS) {
            return NOBODY;
        }
        if (parts.length > 1 && isCapitals(parts[0]) && !isCapitals(parts[parts.length - 1])) {
            return new NameGiven(bare.substring(parts[0].length()).strip(), parts[0]);
        }
        var family = parts.length - 1;
        while (family > 1 && PARTICLES.contains(parts[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        var words = java.util.Arrays.asList(parts);
        return new NameGiven(
                String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, parts.length)));
    }

    private static boolean describes(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (DESCRIBING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().allMatch(it -> Character.isUpperCase(it) || !Character.isLetter(it));
    }
}
