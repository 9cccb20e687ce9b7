package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.safeboard.platform.rules.Problem;

/** What happened, in the sender's words. */
public record Happened(String what, String when, String where, String known) implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(!what.isBlank(), "what", "Enter what happened, or what worries you")
                .unless(!when.isBlank(), "when", "Enter when it was, as near as you know, or that you do not know")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("What happened", what)
                .line("When it was", when)
                .line("Where it was", where)
                .line("How you know", known)
                .list();
    }
}
