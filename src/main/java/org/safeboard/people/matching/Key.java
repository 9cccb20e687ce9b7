package org.safeboard.people.matching;

/**
 * A number for a value under which records are looked up or counted, 40 bits wide: two values may share one, which costs a
 * look at a record too many and never misses one.
 */
enum Key {
    BORN,
    BORN_IN,
    POSTCODE,
    DISTRICT,
    TOWN,
    HOUSE,
    TELEPHONE,
    EMAIL,
    IDENTIFIER,
    TRAIT;

    static final int BITS = 40;
    private static final long MASK = (1L << BITS) - 1;

    long of(long value) {
        var mixed = (value + ordinal() * 0x9E3779B97F4A7C15L + 1) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 31;
        mixed *= 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 29) & MASK;
    }

    long of(String value) {
        long hash = 1125899906842597L;
        for (int i = 0; i < value.length(); i++) {
            hash = 31 * hash + value.charAt(i);
        }
        return of(hash);
    }
}
