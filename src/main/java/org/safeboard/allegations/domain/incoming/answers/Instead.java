package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** Who goes on where the person accused is in charge: the right one, or somebody who says why it is they. */
public record Instead(@Nullable Who who, String why) implements Answered {
    /** Who fills it in. */
    public enum Who {
        RIGHT_ONE("I am that person"),
        SOMEBODY_ELSE("I am not, and I have a reason to send it myself");

        private final String label;

        Who(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(who != null, "who", "Stop here and pass it on, or select who you are")
                .unless(
                        who != Who.SOMEBODY_ELSE || !why.isBlank(),
                        "why",
                        "Enter why you send it yourself, such as that nobody else can be reached")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("Are you the person who should send it?", who == null ? "" : who.label())
                .line("Why you send it yourself", who == Who.SOMEBODY_ELSE ? why : "")
                .list();
    }
}
