package org.safeboard.platform.figures.ask;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/**
 * Asks what is wanted, and lists the answers given.
 *
 * @param topics what is counted
 */
public record AskPage(List<Area> areas, Area area, List<Option> topics, List<Given> given) implements Page {

    /**
     * An answer that was given.
     *
     * @param at when, as read
     * @param clock how long it took where a request came; blank where none did
     */
    public record Given(UUID id, String title, String audience, String at, String by, String reference, String clock) {}

    public List<Option> areaOptions() {
        return areas.stream().map(it -> new Option(it.code(), it.name())).toList();
    }
}
