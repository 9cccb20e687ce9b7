package org.safeboard.platform.figures.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.stereotype.Component;

/** Who may see which figures: as the module they belong to says. */
@Component
class FigureAccess {
    private final List<FigureSource> sources;
    private final Areas areas;
    private final Clock clock;

    FigureAccess(List<FigureSource> sources, Areas areas, Clock clock) {
        this.sources = List.copyOf(sources);
        this.areas = areas;
        this.clock = clock;
    }

    boolean maySeeAny(Staff staff) {
        return staff.held().stream().anyMatch(held -> sources.stream().anyMatch(it -> it.maySee(staff, held.area())));
    }

    /** The modules whose figures of the area this person may see. */
    List<FigureSource> sources(Staff staff, String area) {
        return sources.stream().filter(it -> it.maySee(staff, area)).toList();
    }

    FigureSource.Records records(Figure figure, Staff staff, String area) {
        return sources.stream()
                .filter(it -> it.figures().contains(figure))
                .findFirst()
                .map(it -> it.records(staff, area))
                .orElse(FigureSource.Records.NONE);
    }

    /**
     * The area, year and readers asked for; the first area and the latest year where nothing is said.
     *
     * @throws NotAllowed when this person may see no such figures, or not those of the area asked for
     */
    Choices choices(Asked asked, Staff staff, Predicate<FigureSource> of) {
        var open = areas.all().stream()
                .filter(area -> sources.stream().filter(of).anyMatch(it -> it.maySee(staff, area.code())))
                .toList();
        NotAllowed.unless(!open.isEmpty());
        var area = asked.area().isBlank()
                ? open.getFirst()
                : open.stream()
                        .filter(it -> it.code().equals(asked.area()))
                        .findFirst()
                        .orElseThrow(NotAllowed::new);
        var latest = ReportingYear.of(LocalDate.now(clock));
        return new Choices(open, area, asked.yearOr(latest), latest, asked.readers());
    }
}
