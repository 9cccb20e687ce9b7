package org.safeboard.platform.figures.ask;

import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** A question about figures was answered. */
record QuestionAnswered(UUID about, String area, String title, String audience) implements Event {
    @Override
    public String what() {
        return "Question about figures answered: %s, for %s".formatted(title, audience);
    }
}
