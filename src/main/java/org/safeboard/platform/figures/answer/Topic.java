package org.safeboard.platform.figures.answer;

import java.util.List;
import java.util.Optional;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Measure;

/**
 * Something that can be asked for.
 *
 * @param id such as {@code allegations.contacts}: the module, a dot, the measure's key
 * @param title what is counted, in words that no other topic of the module has
 * @param definition the figure that prints it first: its base and notes say how it is counted
 * @param breakdowns what it can be broken down by
 */
public record Topic(String id, String title, Measure measure, Figure definition, List<Dimension> breakdowns) {
    public Topic {
        breakdowns = List.copyOf(breakdowns);
    }

    public String module() {
        return definition.module();
    }

    public Optional<Dimension> breakdown(String key) {
        return breakdowns.stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
