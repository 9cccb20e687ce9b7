package org.safeboard.platform.figures.show;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.Option;

/**
 * What stands above every page of figures: of which area and year, and for whom.
 *
 * @param latest the reporting year of today
 */
public record Choices(List<Area> areas, Area area, ReportingYear year, ReportingYear latest, Audience audience) {
    /** The first year there are bank holidays, and a year before it, for. */
    private static final int EARLIEST = 1991;

    static boolean isOffered(ReportingYear year) {
        return year.from() >= EARLIEST;
    }

    public List<Option> areaOptions() {
        return areas.stream().map(it -> new Option(it.code(), it.name())).toList();
    }

    /** The ten years up to this one, and the one shown. */
    public List<Option> yearOptions() {
        var recent = IntStream.rangeClosed(0, 14).map(it -> latest.from() - it).boxed();
        return Stream.concat(recent, Stream.of(year.from()))
                .distinct()
                .sorted((one, other) -> other - one)
                .map(it -> new ReportingYear(it).toString())
                .map(it -> new Option(it, it))
                .toList();
    }

    public List<Option> audienceOptions() {
        return Stream.of(Audience.values())
                .map(it -> new Option(
                        it.name(), it == Audience.WORKING ? it.title() : it.title() + ", small numbers protected"))
                .toList();
    }

    /** The same choices on another page of figures. */
    public String href(String path) {
        return "%s?area=%s&year=%s&audience=%s".formatted(path, area.code(), year, audience);
    }
}
