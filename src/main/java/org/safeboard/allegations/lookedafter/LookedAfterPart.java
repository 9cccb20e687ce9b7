package org.safeboard.allegations.lookedafter;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.lookedafter.LookedAfter;
import org.safeboard.platform.web.Part;

/** Whether the child is looked after, in the summary of a case. */
public record LookedAfterPart(String file, @Nullable LookedAfter answer, boolean mayKeep) implements Part {
    public String said() {
        return answer == null
                ? "Not recorded"
                : answer.authority().isBlank()
                        ? answer.answer().label()
                        : answer.answer().label() + ", by " + answer.authority();
    }

    public String considered() {
        return answer == null ? "" : answer.considered();
    }
}
