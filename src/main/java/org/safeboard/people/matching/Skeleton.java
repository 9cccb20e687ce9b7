package org.safeboard.people.matching;

/**
 * What is left of a name when spellings of one sound are made alike: w is v, ph is f, c, k and q are one, double letters and
 * the vowels inside are dropped. Mohammed, Muhammad and Mohamad have one skeleton; so have Kowalski and Kowalska.
 */
final class Skeleton {
    private Skeleton() {}

    /** The skeleton of a folded word; empty only for an empty word. */
    static String of(String word) {
        var sounds = word.replace("ph", "f")
                .replace("sch", "s")
                .replace("chr", "kr")
                .replace("chl", "kl")
                .replace("tch", "x")
                .replace("sz", "s")
                .replace("sh", "s")
                .replace("cz", "x")
                .replace("ch", "x")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("bh", "b")
                .replace("gh", "g")
                .replace("zh", "z")
                .replace("kn", "n")
                .replace("wr", "r")
                .replace("ck", "k")
                .replace("mac", "mc");
        var bones = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            var bone = bone(sounds, i);
            var doubled = i > 0 && bone(sounds, i - 1) == bone;
            if (bone != 0 && !doubled) {
                bones.append(bone);
            }
        }
        return bones.toString();
    }

    private static char bone(String word, int at) {
        var letter = word.charAt(at);
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> at == 0 ? 'a' : 0;
            case 'y', 'j' -> at == 0 ? 'j' : isVowelAt(word, at + 1) && !isVowelAt(word, at - 1) ? 'j' : 0;
            case 'h' -> at == 0 || isVowelAt(word, at - 1) && isVowelAt(word, at + 1) ? 'h' : 0;
            case 'k' -> at + 2 < word.length() && word.charAt(at + 1) == 'h' && !isVowelAt(word, at + 2) ? 0 : 'k';
            case 'c', 'q' -> soft(word, at) ? 's' : 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> letter;
        };
    }

    private static boolean soft(String word, int at) {
        return word.charAt(at) == 'c'
                && at + 1 < word.length()
                && (word.charAt(at + 1) == 'e' || word.charAt(at + 1) == 'i' || word.charAt(at + 1) == 'y');
    }

    private static boolean isVowelAt(String word, int at) {
        return at >= 0 && at < word.length() && "aeiouy".indexOf(word.charAt(at)) >= 0;
    }
}
