package org.safeboard.people.matching;

/** What two records are compared in. Each has levels of agreement, numbered; number 1 of {@link Simple} ones is "not stated". */
enum Field {
    GIVEN("Given name", NameLevel.COUNT),
    FAMILY("Family name", NameLevel.COUNT),
    ORDER("Order of the names", 2),
    NAMED("Which name", 2),
    MIDDLE("Middle name", NameLevel.COUNT),
    BORN("Date of birth", BornLevel.COUNT),
    SEX("Sex", Simple.COUNT),
    PLACE("Address", Place.Level.COUNT),
    TOWN("Town", Place.Town.COUNT),
    TELEPHONE("Telephone", Simple.COUNT),
    EMAIL("E-mail", Simple.COUNT),
    IDENTIFIER("Number", Simple.COUNT);

    static final int COUNT = values().length;

    final String words;
    final int levels;

    Field(String words, int levels) {
        this.words = words;
        this.levels = levels;
    }

    /** The levels of fields that agree or not. */
    enum Simple {
        DIFFERENT("differs"),
        MISSING("not known"),
        NEAR("nearly the same"),
        SAME("the same");

        static final int COUNT = values().length;
        private static final Simple[] ALL = values();

        final String words;

        Simple(String words) {
            this.words = words;
        }

        static Simple of(int ordinal) {
            return ALL[ordinal];
        }
    }
}
