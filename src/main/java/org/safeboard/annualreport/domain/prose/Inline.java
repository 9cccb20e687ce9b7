package org.safeboard.annualreport.domain.prose;

/** A run within a paragraph. */
public sealed interface Inline {
    boolean bold();

    /** Words as somebody wrote them. */
    record Words(String text, boolean bold) implements Inline {}

    /**
     * A figure called by its name.
     *
     * @param name such as {@code allegations.contacts.change}
     */
    record Reference(String name, boolean bold) implements Inline {}
}
