package org.safeboard.allegations.refer;

import java.util.List;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** What this is for, what to do at once, and which council it is for. */
public record StartPage(List<Area> areas, String chosen, List<Problem> problems) implements Page {
    public List<Option> options() {
        return areas.stream().map(it -> new Option(it.code(), it.name())).toList();
    }
}
