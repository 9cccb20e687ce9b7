package org.safeboard.allegations.minutes.file;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.sittings.Carried;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.platform.web.Part;

/**
 * Minutes on the case file.
 *
 * @param carried what the next meeting has to decide
 */
public record MinutesPart(UUID file, List<Line> lines, List<Carried> carried, boolean mayBegin) implements Part {

    /** A meeting and its minutes. */
    public record Line(Sitting sitting, String state, String colour, long unanswered, int copies) {}

    public String href(Line line) {
        return "/allegations/%s/minutes/%s%s"
                .formatted(file, line.sitting().id(), line.sitting().isRunning() ? "" : "/agreed");
    }

    public List<Carried> recommendations() {
        return carried.stream()
                .filter(it -> it.kind() == Carried.Kind.RECOMMENDATION)
                .toList();
    }
}
