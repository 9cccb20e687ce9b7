package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.CONCERNS;
import static org.safeboard.allegations.figures.Counted.CONTACTS;
import static org.safeboard.allegations.figures.Counted.DELAY;
import static org.safeboard.allegations.figures.Counted.DELAY_REASON;
import static org.safeboard.allegations.figures.Counted.EMPLOYER_IN_TIME;
import static org.safeboard.allegations.figures.Counted.EMPLOYER_KNEW;
import static org.safeboard.allegations.figures.Counted.MEETINGS_LATE;
import static org.safeboard.allegations.figures.Counted.concluded;
import static org.safeboard.allegations.figures.Counted.concludedWithin;
import static org.safeboard.allegations.figures.StrandFigures.POLICE_PURSUED;
import static org.safeboard.allegations.figures.StrandFigures.POLICE_REVIEWED_IN_TIME;
import static org.safeboard.allegations.figures.StrandFigures.POLICE_STARTED;
import static org.safeboard.allegations.figures.StrandFigures.POLICE_STARTED_IN_TIME;

import java.util.List;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/** How long things took, and why they took longer. */
final class TimeFigures {
    private TimeFigures() {}

    private static final String OPEN_COUNT =
            "Those still open are counted among all, so the percentage can only be reached by finishing; "
                    + "what came late in the year may still be concluded in time.";

    static final Figure CONCLUDED = concludedFigure(
            "allegations.concluded", "Contacts concluded", ContactFigures.RECEIVED, "contacts", CONTACTS);

    static final Figure CONCERNS_CONCLUDED = concludedFigure(
            "allegations.concerns-concluded",
            "Concerns concluded",
            "Contacts received from {year} from which a concern was opened.",
            "concerns",
            CONCERNS);

    static final Figure LIMITS = new Figure(
            "allegations.time-limits",
            "Other time limits",
            "Contacts received from {year}; each row says which of them it counts.",
            List.of(
                    "The first row counts contacts of which it is recorded when the employer knew; working days, the first not counted.",
                    "Four weeks for the start of a criminal investigation run from the day the contact was received; "
                            + "for its first review from the day of the LADO\u2019s decision."),
            "contacts",
            new Rows.Lines(
                    "Time limit",
                    List.of(
                            line(
                                    "employer",
                                    "Employer told the LADO within one working day",
                                    EMPLOYER_IN_TIME,
                                    EMPLOYER_KNEW),
                            line(
                                    "police-started",
                                    "Criminal investigation started within four weeks, of police strands pursued",
                                    POLICE_STARTED_IN_TIME,
                                    POLICE_PURSUED),
                            line(
                                    "police-reviewed",
                                    "Criminal investigation first reviewed within four weeks, of those started",
                                    POLICE_REVIEWED_IN_TIME,
                                    POLICE_STARTED))),
            List.of(
                    new Column.LineCount("in-time", "In time"),
                    new Column.LineBase("of", "Of"),
                    new Column.LinePercent("percent", "% in time", false)),
            List.of());

    static final Figure DELAYS = new Figure(
            "allegations.reasons-for-delay",
            "Reasons for delay",
            "Initial meetings held from {year} later than five working days after the contact; and all time limits missed "
                    + "and explained on contacts received from {year}.",
            List.of(
                    "A late meeting without a reason is counted as not recorded.",
                    "The second column counts missed time limits of every kind, as far as somebody gave a reason."),
            "missed time limits",
            new Rows.By(DELAY_REASON),
            List.of(
                    new Column.Count("meetings-late", "Initial meetings held late", MEETINGS_LATE),
                    new Column.Share("percent", "% of late meetings", MEETINGS_LATE),
                    new Column.Count(
                            "explained",
                            "Missed time limits explained",
                            Measure.of(DELAY, "explained", "Missed time limits explained", "received_on"))),
            List.of(new Chart("Reasons for late initial meetings", Form.BARS, List.of("meetings-late"))));

    private static Figure concludedFigure(String id, String title, String base, String unit, Measure of) {
        return new Figure(
                id,
                title,
                base,
                List.of(
                        OPEN_COUNT,
                        "Months are calendar months from the day the contact was received.",
                        "The last column leaves the open ones out; it looks better than things are and is printed for comparison only."),
                unit,
                new Rows.Lines(
                        "Concluded",
                        List.of(
                                new Rows.Line(
                                        "month", "Within one month", concludedWithin(of, 1), of, concluded(of), 80),
                                new Rows.Line(
                                        "quarter",
                                        "Within three months",
                                        concludedWithin(of, 3),
                                        of,
                                        concluded(of),
                                        90),
                                new Rows.Line(
                                        "year",
                                        "Within twelve months",
                                        concludedWithin(of, 12),
                                        of,
                                        concluded(of),
                                        100))),
                List.of(
                        new Column.LineCount("concluded", "Concluded"),
                        new Column.LineBase("of", "Of all received"),
                        new Column.LinePercent("percent", "% of all", false),
                        new Column.LineExpected("expected", "Expected"),
                        new Column.LinePercent("of-concluded", "% of those concluded so far", true)),
                List.of());
    }

    private static Rows.Line line(String key, String label, Measure measure, Measure of) {
        return new Rows.Line(key, label, measure, of, null, null);
    }
}
