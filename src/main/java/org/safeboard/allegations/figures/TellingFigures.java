package org.safeboard.allegations.figures;

import java.util.Arrays;
import java.util.List;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** Whether those who have to be told an outcome were told, and in time. */
@Component
class TellingFigures implements FigureSource {
    private static final Fact TOLD_FACT =
            new Fact("allegations.outcome_told_fact", "people and bodies to be told", "/allegations/");
    private static final Dimension AUDIENCE = Dimension.of(
            "told-audience",
            "Who",
            "audience",
            Arrays.stream(Audience.values())
                    .map(it -> new Choice(it.name(), it.label()))
                    .toArray(Choice[]::new));
    private static final Dimension WORKING_DAYS =
            Dimension.number("told-working-days", "Working days", "greatest(working_days, 0)");

    private static final Measure ALL =
            Measure.of(TOLD_FACT, "to-be-told", "To be told", "since").checkedBy("""
            select count(*) from allegations.telling
            where area = :area and matter = 'OUTCOME' and not_needed_on is null and since between :first and :last""");
    private static final Measure WITHHELD = ALL.those("told-withheld", "Withheld", "withheld");
    private static final Measure ELIGIBLE = ALL.those("told-eligible", "Not withheld", "not withheld");
    private static final Measure TOLD = ELIGIBLE.those("told", "Told", "told_on is not null");
    private static final Measure IN_TIME = TOLD.those("told-in-time", "Told in time", "in_time");

    static final Figure OUTCOMES_TOLD = new Figure(
            "allegations.outcomes-told",
            "Outcomes told in time",
            "People and bodies that had to be told an outcome reached from {year}; a case has several.",
            List.of(
                    "Time runs from the day of the last outcome of a case, in working days, the first not counted; how long it is "
                            + "follows the local time limits of that day.",
                    "What is withheld, for a recorded reason, is counted apart. Those who do not have to be told are left out.",
                    "Those still to be told are counted among those not withheld, so the percentage can only be reached by telling "
                            + "them.",
                    "A letter that came back does not count as told until another one was sent."),
            "people and bodies",
            new Rows.By(AUDIENCE),
            List.of(
                    new Column.Count("all", "To be told", ALL),
                    new Column.Count("withheld", "Withheld", WITHHELD),
                    new Column.Count("eligible", "Not withheld", ELIGIBLE),
                    new Column.Count("told", "Told", TOLD),
                    new Column.Count("in-time", "In time", IN_TIME),
                    new Column.Percent("percent", "% in time", IN_TIME, ELIGIBLE),
                    new Column.Median("median-days", "Median working days", TOLD, WORKING_DAYS)),
            List.of());

    private final AllegationFigures chapter;

    TellingFigures(AllegationFigures chapter) {
        this.chapter = chapter;
    }

    @Override
    public String module() {
        return chapter.module();
    }

    @Override
    public String title() {
        return "Telling people";
    }

    @Override
    public List<Figure> figures() {
        return List.of(OUTCOMES_TOLD);
    }

    @Override
    public List<Link> links() {
        return List.of(Link.of(Link.Number.of(ALL), Link.Number.of(WITHHELD), Link.Number.of(ELIGIBLE)));
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return chapter.maySee(staff, area);
    }

    @Override
    public Records records(Staff staff, String area) {
        return chapter.records(staff, area);
    }
}
