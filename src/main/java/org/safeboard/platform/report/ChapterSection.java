package org.safeboard.platform.report;

/**
 * A section of a chapter, with the text it has before anybody writes in it.
 *
 * @param id unique in the chapter, of small letters and hyphens
 * @param text in the markup of the report: paragraphs, {@code ## headings}, {@code - bullets}, {@code 1. numbers},
 *     {@code **bold**}, figures by name as <code>{allegations.contacts.total}</code>, and on lines of their own {@code [table
 *     allegations.outcomes]} and {@code [chart allegations.outcomes 1]}
 */
public record ChapterSection(String id, String title, String text) {
    public ChapterSection {
        if (!id.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("No section id: " + id);
        }
    }
}
