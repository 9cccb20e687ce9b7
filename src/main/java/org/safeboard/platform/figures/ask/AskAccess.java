package org.safeboard.platform.figures.ask;

import java.util.List;
import java.util.function.Predicate;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.springframework.stereotype.Component;

/** Who may ask: whoever may see the figures of the module. */
@Component
class AskAccess {
    private final List<FigureSource> sources;
    private final Areas areas;

    AskAccess(List<FigureSource> sources, Areas areas) {
        this.sources = List.copyOf(sources);
        this.areas = areas;
    }

    /** @throws NotAllowed when there is no area whose figures this person may see */
    List<Area> areas(Staff staff) {
        var open = areas.all().stream()
                .filter(area -> sources.stream().anyMatch(it -> it.maySee(staff, area.code())))
                .toList();
        NotAllowed.unless(!open.isEmpty());
        return open;
    }

    /**
     * The area asked for, or the first where nothing is said.
     *
     * @throws NotAllowed when it is not theirs
     */
    Area area(String code, Staff staff) {
        return areas(staff).stream()
                .filter(it -> code.isBlank() || it.code().equals(code))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    Predicate<FigureSource> seenBy(Staff staff, Area area) {
        return it -> it.maySee(staff, area.code());
    }

    boolean maySee(GivenAnswer answer, Staff staff) {
        return sources.stream()
                .filter(it -> answer.topic().startsWith(it.module() + "."))
                .anyMatch(it -> it.maySee(staff, answer.area()));
    }
}
