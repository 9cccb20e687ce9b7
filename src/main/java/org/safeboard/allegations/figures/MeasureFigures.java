package org.safeboard.allegations.figures;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Link.Number;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/** Interim measures, and how long they last. */
final class MeasureFigures {
    private MeasureFigures() {}

    private static final Fact FACT = new Fact("allegations.measure_fact", "interim measures", "/allegations/");
    private static final Dimension KIND =
            Dimension.coded("interim-measure", "Interim measure", "kind", "allegations/interim-measure");
    private static final Dimension DAYS = Dimension.number("interim-measure-days", "Days", "days");

    private static final Measure BEGAN =
            Measure.of(FACT, "interim-measures", "Began", "started_on").checkedBy("""
                    select count(*) from allegations.interim_measure
                    join allegations.concern on concern.id = interim_measure.concern
                    where concern.area = :area and started_on between :first and :last""");
    private static final Measure RUNNING = BEGAN.those("interim-measures-running", "Running", "running");
    private static final Measure OVER = BEGAN.those("interim-measures-over", "No longer running", "not running");
    private static final Measure LASTED =
            OVER.part("interim-measures-lasted", "Ended", "not running and days is not null");

    static final Figure BY_KIND = new Figure(
            "allegations.interim-measures",
            "Interim measures and how long they lasted",
            "Interim measures that began from {year}.",
            List.of(
                    "A case may have several measures, one after the other or side by side.",
                    "Days are calendar days from the first to the last; half of the measures that ended lasted no longer than the "
                            + "median. Measures that still run have no length yet and are counted apart.",
                    "“None needed” is counted where it was recorded that none was needed; it never runs and has no length."),
            "interim measures",
            new Rows.By(KIND),
            List.of(
                    new Column.Count("began", "Began", BEGAN),
                    new Column.Count("over", "No longer running", OVER),
                    new Column.Count("running", "Still running", RUNNING),
                    new Column.Median("median-days", "Median days of those that ended", LASTED, DAYS)),
            List.of(new Chart("Interim measures", Form.BARS, List.of("began"))));

    /** What began is what runs and what does not, as a whole and of each kind. */
    static List<Link> links() {
        var links = new ArrayList<Link>();
        links.add(Link.of(Number.of(BEGAN), Number.of(OVER), Number.of(RUNNING)));
        for (var kind : MeasureKind.values()) {
            links.add(Link.of(
                    Number.of(BEGAN, KIND, kind.name()),
                    Number.of(OVER, KIND, kind.name()),
                    Number.of(RUNNING, KIND, kind.name())));
        }
        return links;
    }
}
