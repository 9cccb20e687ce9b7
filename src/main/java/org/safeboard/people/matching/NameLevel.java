package org.safeboard.people.matching;

/** How one part of a name, given or family, compares with another; the closer the later, "not stated" aside. */
enum NameLevel {
    DIFFERENT("differs"),
    MISSING("not stated"),
    INITIAL("the initial agrees"),
    MIDDLE("agrees with a middle name"),
    PART("agrees in a part"),
    NEAR("two letters apart"),
    START("one begins like the other"),
    TYPO("one letter apart"),
    SOUND("sounds the same"),
    ALIKE("another form of the name"),
    SAME("the same");

    static final int COUNT = values().length;
    private static final NameLevel[] ALL = values();

    final String words;

    NameLevel(String words) {
        this.words = words;
    }

    static NameLevel of(int ordinal) {
        return ALL[ordinal];
    }
}
