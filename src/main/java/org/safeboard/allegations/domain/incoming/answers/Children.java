package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** The child or children. */
public record Children(
        String children, String needs, @Nullable Known parentsKnow) implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(!children.isBlank(), "children", "Enter what you know of the child or children")
                .unless(parentsKnow != null, "parentsKnow", "Select whether the parents know")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("The child or children", children)
                .line("What we should know when we talk with them", needs)
                .line("Do the parents know?", parentsKnow)
                .list();
    }
}
