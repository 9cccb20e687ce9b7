package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.platform.rules.Problem;

/** Whether children are safe now. */
public record Safety(
        @Nullable Known safe, String safeNote, @Nullable Known stillThere) implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(safe != null, "safe", "Select whether the child is safe now")
                .unless(stillThere != null, "stillThere", "Select whether the adult is still with children")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("Is the child safe now?", safe)
                .line("What makes you say so", safeNote)
                .line("Is the adult still with children?", stillThere)
                .list();
    }

    /** As the office records it; null while it was not answered. */
    public @Nullable Safe asRecorded() {
        return safe == null ? null : Safe.valueOf(safe.name());
    }
}
