package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Things numbered as they come, from nought, and found again by what they equal. A map of boxed numbers would take six times
 * the room.
 */
final class Numbered<T> {
    private static final int NONE = -1;
    private static final int GONE = -2;

    private final List<T> things = new ArrayList<>();
    private int[] slots = empty(64);
    private int used;

    int size() {
        return things.size();
    }

    T get(int number) {
        return things.get(number);
    }

    /** The number of a thing, or -1 where it is not there. */
    int find(T thing) {
        for (int slot = first(thing); slots[slot] != NONE; slot = next(slot)) {
            if (slots[slot] != GONE && things.get(slots[slot]).equals(thing)) {
                return slots[slot];
            }
        }
        return NONE;
    }

    /** Gives a thing the next number; it must not have one. */
    int add(T thing) {
        if (++used * 4L > slots.length * 3L) {
            grow();
        }
        things.add(thing);
        occupy(things.size() - 1);
        return things.size() - 1;
    }

    /** Forgets a thing; its number is not given again. */
    void remove(T thing) {
        for (int slot = first(thing); slots[slot] != NONE; slot = next(slot)) {
            if (slots[slot] != GONE && things.get(slots[slot]).equals(thing)) {
                slots[slot] = GONE;
                return;
            }
        }
    }

    private void grow() {
        var before = slots;
        slots = empty(before.length * 2);
        used = 1;
        for (var number : before) {
            if (number >= 0) {
                occupy(number);
                used++;
            }
        }
    }

    private void occupy(int number) {
        int slot = first(things.get(number));
        while (slots[slot] >= 0) {
            slot = next(slot);
        }
        slots[slot] = number;
    }

    private int first(T thing) {
        var hash = thing.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private static int[] empty(int length) {
        var slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
