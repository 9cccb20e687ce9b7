package org.safeboard.allegations.duty;

import java.util.List;
import java.util.Set;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/** The duty sheet of today, to be printed. */
public record DutyPage(DutySheet sheet, Set<String> areas) implements Page {
    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
