package org.safeboard.annualreport;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/**
 * An edition of a chapter was published.
 *
 * @param about the chapter
 * @param edition its number, from 1
 * @param hash SHA-256 of what was frozen, in hexadecimal
 */
public record ChapterPublished(String area, UUID about, int edition, String hash) implements Event {
    @Override
    public String what() {
        return "Chapter published";
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("Edition", null, String.valueOf(edition)), new FieldChange("SHA-256", null, hash));
    }
}
