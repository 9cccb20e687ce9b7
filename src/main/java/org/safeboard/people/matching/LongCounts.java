package org.safeboard.people.matching;

/** How often each number was counted; numbers are spread well already. */
final class LongCounts {
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int used;

    int of(long key) {
        return counts[slot(key)];
    }

    void add(long key, int by) {
        var slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key + 1;
            if (++used * 3 > keys.length * 2) {
                grow();
                slot = slot(key);
            }
        }
        counts[slot] += by;
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 20) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(oldKeys[i] - 1);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
