package org.safeboard.platform.figures;

/**
 * What is counted: a view with one row for each thing counted, and the columns {@code area}, {@code file} (the case
 * file's id), {@code number} (what the office calls it) and {@code restricted}.
 *
 * @param relation the view with its schema, such as {@code allegations.contact_fact}
 * @param things what its rows are, in the plural: "contacts"
 * @param href where a case file is shown; its id is added. Blank where a row is no case file
 */
public record Fact(String relation, String things, String href) {}
