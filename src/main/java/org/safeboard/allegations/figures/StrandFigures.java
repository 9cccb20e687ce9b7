package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.STRAND;
import static org.safeboard.allegations.figures.Counted.STRAND_KIND;

import java.util.List;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/** The three strands: police, social care, employer. */
final class StrandFigures {
    private StrandFigures() {}

    private static final String BASE = "Strands recorded on concerns whose contact was received from {year}.";

    private static final Measure STRANDS = Measure.of(STRAND, "strands", "Recorded", "received_on");

    private static final Measure STARTED = STRANDS.those("strands-started", "Started", "started_on is not null");

    static final Measure POLICE_PURSUED =
            STRANDS.those("police-pursued", "Police strands pursued", "kind = 'POLICE' and pursued");
    static final Measure POLICE_STARTED_IN_TIME = POLICE_PURSUED.those(
            "police-started-in-time", "Started within four weeks", "started_on <= received_on + 28");
    static final Measure POLICE_STARTED = POLICE_PURSUED.those(
            "police-started", "Police strands started", "started_on is not null and decision_on is not null");
    static final Measure POLICE_REVIEWED_IN_TIME = POLICE_STARTED.those(
            "police-reviewed-in-time", "Reviewed within four weeks", "first_reviewed_on <= decision_on + 28");

    private static final Measure NOT_PURSUED = STRANDS.those("strands-not-pursued", "Not pursued", "not pursued");
    private static final Measure ENDED = STARTED.those("strands-ended", "Ended", "ended_on is not null");

    static final Figure STRANDS_RUN = new Figure(
            "allegations.strands",
            "Strands started and ended",
            BASE,
            List.of("A concern has up to three strands, so there are more strands than concerns."),
            "strands",
            new Rows.By(STRAND_KIND),
            List.of(
                    new Column.Count("recorded", "Recorded", STRANDS),
                    new Column.Count("not-pursued", "Not pursued", NOT_PURSUED),
                    new Column.Count("started", "Started", STARTED),
                    new Column.Count("ended", "Ended", ENDED),
                    new Column.Percent("ended-percent", "% ended of started", ENDED, STARTED)),
            List.of(new Chart("Strands started and ended", Form.BARS, List.of("started", "ended"))));

    static final Figure POLICE_RESULTS = results("police", "Results of criminal investigations", "POLICE");
    static final Figure SOCIAL_CARE_RESULTS =
            results("social-care", "Results of enquiries by children\u2019s social care", "SOCIAL_CARE");
    static final Figure EMPLOYER_RESULTS = results("employer", "Results of action by employers", "EMPLOYER");

    static final Figure REGULATOR_RESULTS = results("regulator", "Results of regulators", "REGULATOR");
    static final Link REGULATOR_LINK =
            Link.of(Link.Number.of(ENDED, STRAND_KIND, "REGULATOR"), Link.Number.of(ended("regulator", "REGULATOR")));

    /** Which numbers of these tables are sums of others. */
    static final List<Link> LINKS = List.of(
            Link.of(
                    Link.Number.of(STRANDS, STRAND_KIND, "POLICE"),
                    Link.Number.of(NOT_PURSUED, STRAND_KIND, "POLICE"),
                    Link.Number.of(POLICE_PURSUED)),
            Link.of(Link.Number.of(ENDED, STRAND_KIND, "POLICE"), Link.Number.of(ended("police", "POLICE"))),
            Link.of(
                    Link.Number.of(ENDED, STRAND_KIND, "SOCIAL_CARE"),
                    Link.Number.of(ended("social-care", "SOCIAL_CARE"))),
            Link.of(Link.Number.of(ENDED, STRAND_KIND, "EMPLOYER"), Link.Number.of(ended("employer", "EMPLOYER"))));

    private static Measure ended(String name, String kind) {
        return STRANDS.those(name + "-ended", "Ended", "kind = '" + kind + "' and ended_on is not null");
    }

    private static Figure results(String name, String title, String kind) {
        var dimension = Dimension.coded(name + "-result", "Result", "result", "allegations/" + name + "-result");
        var ended = ended(name, kind);
        return new Figure(
                "allegations." + name + "-results",
                title,
                "Strands of this kind that have ended, on concerns whose contact was received from {year}.",
                List.of(
                        "A strand is counted by its result once it has ended; those still running are not in this table."),
                "strands",
                new Rows.By(dimension),
                List.of(new Column.Count("ended", "Ended", ended), new Column.Share("percent", "% of ended", ended)),
                List.of());
    }
}
