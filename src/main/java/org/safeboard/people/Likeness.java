package org.safeboard.people;

import java.util.Collections;
import java.util.List;

/** How alike two names, or two parts of names, are; the strongest first. */
enum Likeness {
    SAME(5, "the same"),
    SOUNDS(3.5, "sounds the same"),
    ONE_LETTER(3, "one letter apart"),
    PART(2.5, "the same in one part"),
    STARTS(2, "starts the same"),
    INITIAL(1.5, "starts with the same letter"),
    NOT_GIVEN(0, ""),
    DIFFERENT(-2.5, "differs");

    /** Makes names rank; it is not a probability. */
    final double weight;

    final String words;

    Likeness(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    boolean agrees() {
        return weight > 0;
    }

    /** Two family names; any part of a double-barrelled one may be all that somebody uses. */
    static Likeness ofFamily(String one, String other) {
        var a = Names.joined(one);
        var b = Names.joined(other);
        if (a.isEmpty() || b.isEmpty()) {
            return NOT_GIVEN;
        }
        if (a.equals(b)) {
            return SAME;
        }
        if (Sound.ofFamily(one).equals(Sound.ofFamily(other))) {
            return SOUNDS;
        }
        if (oneLetterApart(a, b)) {
            return ONE_LETTER;
        }
        if (sharePart(Names.parts(one), Names.parts(other))) {
            return PART;
        }
        return startsLike(a, b);
    }

    /** Two sets of given names; the first counts, and a middle name which somebody goes by is found too. */
    static Likeness ofGiven(String one, String other) {
        var a = Names.parts(one);
        var b = Names.parts(other);
        if (a.isEmpty() || b.isEmpty()) {
            return NOT_GIVEN;
        }
        var first = a.getFirst();
        var second = b.getFirst();
        if (first.equals(second) || String.join("", a).equals(String.join("", b))) {
            return SAME;
        }
        if (first.length() == 1 || second.length() == 1) {
            return first.charAt(0) == second.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (Sound.ofPart(first).equals(Sound.ofPart(second))) {
            return SOUNDS;
        }
        if (oneLetterApart(first, second)) {
            return ONE_LETTER;
        }
        if (a.contains(second) || b.contains(first)) {
            return PART;
        }
        return startsLike(first, second);
    }

    private static Likeness startsLike(String a, String b) {
        return Math.min(a.length(), b.length()) >= 2 && (a.startsWith(b) || b.startsWith(a)) ? STARTS : DIFFERENT;
    }

    private static boolean sharePart(List<String> one, List<String> other) {
        return (one.size() > 1 || other.size() > 1)
                && !Collections.disjoint(
                        one.stream().filter(it -> it.length() > 2).toList(),
                        other.stream().filter(it -> it.length() > 2).toList());
    }

    /** One letter more, less, other or two swapped; short names are left out, too many are one letter apart. */
    static boolean oneLetterApart(String a, String b) {
        if (a.length() > b.length()) {
            return oneLetterApart(b, a);
        }
        if (a.length() < 4 || b.length() - a.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (a.length() < b.length()) {
            return a.substring(at).equals(b.substring(at + 1));
        }
        return at < a.length()
                && (a.substring(at + 1).equals(b.substring(at + 1))
                        || at + 1 < a.length()
                                && a.charAt(at) == b.charAt(at + 1)
                                && a.charAt(at + 1) == b.charAt(at)
                                && a.substring(at + 2).equals(b.substring(at + 2)));
    }
}
