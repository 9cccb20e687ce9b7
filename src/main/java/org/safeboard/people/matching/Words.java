package org.safeboard.people.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Every distinct word of every name, numbered as they come, and which of them are like another one. */
final class Words {
    private static final int SHORTEST_FOR_ONE_SLIP = 2;
    private static final int SHORTEST_FOR_TWO_SLIPS = 6;
    private static final int SHORTEST_START = 3;
    private static final int BONES_ENOUGH = 3;

    private final Lexicon lexicon;
    private final Numbered<String> words = new Numbered<>();
    private final Map<String, int[]> bySkeleton = new HashMap<>();
    private byte[] letters = new byte[8192];
    private int[] from = new int[1025];
    private int[] masks = new int[1024];
    private int[] edges = new int[1024];

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    int number(String word) {
        var known = words.find(word);
        return known < 0 ? add(word) : known;
    }

    private int add(String word) {
        var size = words.size();
        if (size == masks.length) {
            masks = Arrays.copyOf(masks, size * 2);
            edges = Arrays.copyOf(edges, size * 2);
            from = Arrays.copyOf(from, size * 2 + 1);
        }
        var bytes = Near.bytes(word);
        if (from[size] + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2 + bytes.length);
        }
        System.arraycopy(bytes, 0, letters, from[size], bytes.length);
        from[size + 1] = from[size] + bytes.length;
        masks[size] = mask(bytes);
        edges[size] = edges(bytes);
        bySkeleton.merge(Skeleton.of(word), new int[] {size}, Words::join);
        return words.add(word);
    }

    /** What is told of each word that is like the one asked for; the closest level is the last one told. */
    interface Told {
        void word(int number, NameLevel level);
    }

    /** Tells every known word that is like a folded word, some of them more than once. */
    void like(String asked, Told told) {
        if (asked.length() == 1) {
            initials(asked, told);
        } else {
            slips(asked, told);
            sounds(asked, told);
            for (var other : lexicon.alike(asked)) {
                var number = words.find(other);
                if (number >= 0) {
                    told.word(number, NameLevel.ALIKE);
                }
            }
        }
        var same = words.find(asked);
        if (same >= 0) {
            told.word(same, NameLevel.SAME);
        }
    }

    private void initials(String asked, Told told) {
        var initial = (byte) asked.charAt(0);
        for (int i = 0; i < words.size(); i++) {
            if (edges[i] >> 16 == (initial & 0xff)) {
                told.word(i, NameLevel.INITIAL);
            }
        }
    }

    /**
     * A full name also agrees with an initial. Slips cannot outnumber the letters in which the two words differ, one slip
     * cannot change both the first and the last letter, and where two do, the words are not taken as near.
     */
    private void slips(String asked, Told told) {
        var bytes = Near.bytes(asked);
        var mask = mask(bytes);
        var edge = edges(bytes);
        var initial = words.find(asked.substring(0, 1));
        if (initial >= 0) {
            told.word(initial, NameLevel.INITIAL);
        }
        if (bytes.length < SHORTEST_FOR_ONE_SLIP) {
            return;
        }
        var most = bytes.length < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
        for (int i = 0, size = words.size(); i < size; i++) {
            var differ = edges[i] ^ edge;
            if ((differ & 0xffff00) == 0 && startsAlike(i, bytes)) {
                told.word(i, NameLevel.START);
            }
            if (((differ & 0xff) == 0 || (differ & 0xff0000) == 0) && Integer.bitCount(mask ^ masks[i]) <= 2 * most) {
                var length = from[i + 1] - from[i];
                var slips = Near.slips(letters, from[i], length, bytes, most);
                var enough = slips == 1 ? SHORTEST_FOR_ONE_SLIP : SHORTEST_FOR_TWO_SLIPS;
                if (slips <= most && slips > 0 && length >= enough) {
                    told.word(i, slips == 1 ? NameLevel.TYPO : NameLevel.NEAR);
                }
            }
        }
    }

    /** Whether the shorter of the two is how the longer one begins. */
    private boolean startsAlike(int number, byte[] bytes) {
        var start = from[number];
        var length = from[number + 1] - start;
        var shorter = Math.min(length, bytes.length);
        return shorter >= SHORTEST_START
                && length != bytes.length
                && Arrays.equals(letters, start, start + shorter, bytes, 0, shorter);
    }

    /** Few bones say little: then the letters must be near as well. */
    private void sounds(String asked, Told told) {
        var skeleton = Skeleton.of(asked);
        var bytes = Near.bytes(asked);
        for (var number : bySkeleton.getOrDefault(skeleton, new int[0])) {
            if (skeleton.length() >= BONES_ENOUGH
                    || Near.slips(letters, from[number], from[number + 1] - from[number], bytes, 2) <= 2) {
                told.word(number, NameLevel.SOUND);
            }
        }
    }

    /** The first two letters and the last, in one number. */
    private static int edges(byte[] word) {
        return word.length == 0
                ? 0
                : (word[0] & 0xff) << 16 | (word.length > 1 ? word[1] & 0xff : 0) << 8 | word[word.length - 1] & 0xff;
    }

    private static int mask(byte[] word) {
        int mask = 0;
        for (var letter : word) {
            mask |= 1 << (letter & 31);
        }
        return mask;
    }

    private static int[] join(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
