package org.safeboard.platform.imports.fields;

/** What a column may hold. */
public enum FieldType {
    /** Words, of at most 10,000 characters. */
    TEXT("text"),
    /** A day from 1950 until today. */
    DATE("a date such as 17/04/2013"),
    /** Several days, separated by a semicolon, a comma or "and". */
    DATES("dates such as 17/04/2013; 15/05/2013"),
    /** A day, a month or a year. */
    BIRTH("a date such as 17/04/2013, a month and year, or a year"),
    TIME("a time such as 16:55"),
    /** One of a code list: its code, its label or a word known for it. */
    CODE("one of a list"),
    CODES("some of a list, separated by a semicolon"),
    /** Yes, no or not known. */
    YES_NO("yes, no or not known");

    private final String title;

    FieldType(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
