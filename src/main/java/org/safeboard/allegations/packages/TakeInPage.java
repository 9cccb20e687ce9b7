package org.safeboard.allegations.packages;

import java.util.List;
import java.util.Set;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for a package that another authority sent. */
public record TakeInPage(String area, Set<String> areas, List<Problem> problems) implements Page {
    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
