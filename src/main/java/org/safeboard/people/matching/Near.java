package org.safeboard.people.matching;

/**
 * How many slips make one word the other: a letter more, less, another, or two neighbours swapped (optimal string
 * alignment), as long as there are few. Letters are single bytes, so that a hundred thousand names can be tried in a query.
 */
final class Near {
    private Near() {}

    /** The number of slips between two words, or {@code most + 1} where there are more than {@code most}, which is 1 or 2. */
    static int slips(byte[] one, int from, int length, byte[] other, int most) {
        var otherLength = other.length;
        if (Math.abs(length - otherLength) > most) {
            return most + 1;
        }
        int start = 0;
        var shorter = Math.min(length, otherLength);
        while (start < shorter && one[from + start] == other[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one[from + length - 1 - end] == other[otherLength - 1 - end]) {
            end++;
        }
        return middle(one, from + start, length - start - end, other, start, otherLength - start - end, most);
    }

    static int slips(String one, String other, int most) {
        var bytes = bytes(one);
        return slips(bytes, 0, bytes.length, bytes(other), most);
    }

    /** A word as bytes; letters beyond Latin share the bytes there are, which can only make two words nearer. */
    static byte[] bytes(String word) {
        var bytes = new byte[word.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) word.charAt(i);
        }
        return bytes;
    }

    private static int middle(byte[] a, int aFrom, int aLength, byte[] b, int bFrom, int bLength, int most) {
        if (aLength == 0 || bLength == 0) {
            return Math.max(aLength, bLength);
        }
        if (aLength == 1 && bLength == 1) {
            return 1;
        }
        if (aLength == 2 && bLength == 2 && a[aFrom] == b[bFrom + 1] && a[aFrom + 1] == b[bFrom]) {
            return 1;
        }
        if (most == 1) {
            return 2; // both ends differ, and it is not a swap
        }
        var before = new int[bLength + 1];
        var row = new int[bLength + 1];
        var next = new int[bLength + 1];
        for (int j = 0; j <= bLength; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= aLength; i++) {
            next[0] = i;
            int best = i;
            for (int j = 1; j <= bLength; j++) {
                var letter = a[aFrom + i - 1];
                var same = letter == b[bFrom + j - 1] ? 0 : 1;
                int cost = Math.min(Math.min(row[j] + 1, next[j - 1] + 1), row[j - 1] + same);
                if (i > 1 && j > 1 && letter == b[bFrom + j - 2] && a[aFrom + i - 2] == b[bFrom + j - 1]) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                next[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > most) {
                return most + 1;
            }
            var spare = before;
            before = row;
            row = next;
            next = spare;
        }
        return Math.min(row[bLength], most + 1);
    }
}
