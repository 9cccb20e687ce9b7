package org.safeboard.platform.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done to a record. Modules declare theirs as records, which others may hear. */
public interface Event {
    /** The area of what belongs to the whole installation, such as an account. */
    String EVERYWHERE = "-";

    /** The area the record belongs to; {@link #EVERYWHERE} where it belongs to none. */
    String area();

    /** The record that changed. */
    UUID about();

    /** The case file whose history shows it; the record itself where it is the file. */
    default UUID file() {
        return about();
    }

    /** What happened, as the history shows it: "Outcome recorded". */
    String what();

    /** The fields that changed, in the words of the page. */
    default List<FieldChange> changes() {
        return List.of();
    }

    /** A field that was one thing and became another; null is "nothing there". */
    record FieldChange(
            String field, @Nullable String from, @Nullable String to) {}
}
