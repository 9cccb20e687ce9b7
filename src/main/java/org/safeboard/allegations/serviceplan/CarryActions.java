package org.safeboard.allegations.serviceplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeboard.actions.ActionLine;
import org.safeboard.actions.Actions;
import org.safeboard.actions.Promise;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was not finished in a year is promised again in the next, and says where it comes from. */
@Component
class CarryActions {
    private final ServiceYears years;
    private final Actions actions;

    CarryActions(ServiceYears years, Actions actions) {
        this.years = years;
        this.actions = actions;
    }

    List<ActionLine> of(String area, ReportingYear year, LocalDate today) {
        return actions.of(years.of(area, year), today);
    }

    static Optional<ActionLine> carried(ActionLine action, List<ActionLine> next) {
        return next.stream().filter(it -> action.id().equals(it.aroseFrom())).findFirst();
    }

    static List<ActionLine> unfinished(List<ActionLine> last, List<ActionLine> next) {
        return last.stream()
                .filter(it -> it.evidencedOn() == null && carried(it, next).isEmpty())
                .toList();
    }

    /** Carries what is unfinished into a year, and says how many that were. */
    @Transactional
    int carry(String area, ReportingYear into, Change change) {
        NotAllowed.unless(QualityAccess.maySee(change.by(), area));
        var open = unfinished(of(area, into.before(), change.today()), of(area, into, change.today()));
        var file = years.of(area, into);
        open.forEach(it -> actions.promise(
                area,
                ServiceYears.MODULE,
                file,
                it.id(),
                new Promise(it.what(), it.owner(), "", null, change.today(), due(it, into, change.today())),
                change));
        return open.size();
    }

    /** As promised, where that is still to come; else the end of the year. */
    private static LocalDate due(ActionLine action, ReportingYear into, LocalDate today) {
        if (action.dueOn().isAfter(today)) {
            return action.dueOn();
        }
        return into.last().isBefore(today) ? today : into.last();
    }
}
