package org.safeboard.platform.figures.ask;

/** How somebody says which time is meant. */
enum PeriodKind {
    YEARS("Reporting years", "1 April to 31 March; a table for each"),
    CALENDAR("A calendar year", "1 January to 31 December"),
    QUARTER("A quarter", "Three months of a reporting year"),
    DAYS("From one day to another", "");

    private final String title;
    private final String hint;

    PeriodKind(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    String title() {
        return title;
    }

    String hint() {
        return hint;
    }
}
