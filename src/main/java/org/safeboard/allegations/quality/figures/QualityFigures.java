package org.safeboard.allegations.quality.figures;

import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DATA_ANALYST;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Link.Number;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** How far second reviewers agree, what was learnt, and what employers shared below the threshold. */
@Component
class QualityFigures implements FigureSource {
    private static final Fact REVIEW = new Fact("allegations.quality_fact", "contacts drawn", "/allegations/");
    private static final Fact LEARNING = new Fact("allegations.learning_fact", "themes", "/allegations/");

    /** The same facts, measures and breakdowns as in the chapter's other tables, so that one number is protected once. */
    private static final Fact CONTACT = new Fact("allegations.contact_fact", "contacts", "/allegations/");

    private static final Dimension SECTOR = Dimension.coded("sector", "Setting", "sector", "allegations/sector");
    private static final Dimension TYPE =
            Dimension.coded("type", "Type of contact", "type", "allegations/contact-type");
    private static final Measure CONTACTS =
            Measure.of(CONTACT, "contacts", "Contacts", "received_on").checkedBy("""
                    select count(*) from allegations.contact
                    where area = :area and received_on between :first and :last""");
    private static final Measure SHARED = CONTACTS.those("low-level", "Shared", "type = 'LOW_LEVEL_SHARED'");

    private static final Measure DRAWN =
            Measure.of(REVIEW, "quality-drawn", "Drawn", "month").checkedBy("""
                    select count(*) from allegations.quality_review r join allegations.quality_draw d on d.id = r.draw
                    where r.area = :area and d.month between :first and :last""");
    private static final Measure REVIEWED = DRAWN.those("quality-reviewed", "Reviewed", "reviewed_on is not null");
    private static final Measure AGREED = REVIEWED.those("quality-agreed", "Agreed", "agreed");

    private static final Dimension MONTH = Dimension.of(
            "quality-month",
            "Month",
            "month_code",
            new Choice("04", "April"),
            new Choice("05", "May"),
            new Choice("06", "June"),
            new Choice("07", "July"),
            new Choice("08", "August"),
            new Choice("09", "September"),
            new Choice("10", "October"),
            new Choice("11", "November"),
            new Choice("12", "December"),
            new Choice("01", "January"),
            new Choice("02", "February"),
            new Choice("03", "March"));

    private static final Measure THEMES = Measure.of(LEARNING, "learning", "Cases", "answered_on")
            .those("learning-themes", "Cases", "theme <> 'NONE'");
    private static final Dimension THEME =
            Dimension.coded("learning-theme", "Theme", "theme", "allegations/learning-theme");

    static final Figure AGREEMENT = new Figure(
            "allegations.quality-review",
            "Decisions looked at by a second reviewer",
            "Contacts decided without a position of trust meeting from {year}, drawn to a second reviewer.",
            List.of(
                    "Each month one in ten, and at least one, is drawn by lot.",
                    "Agreed: the reviewer would have decided the same on threshold, rationale, advice and timeliness."),
            "contacts",
            new Rows.By(MONTH),
            List.of(
                    new Column.Count("drawn", "Drawn", DRAWN),
                    new Column.Count("reviewed", "Reviewed", REVIEWED),
                    new Column.Count("agreed", "Agreed", AGREED),
                    new Column.Percent("agreed-percent", "% agreed of reviewed", AGREED, REVIEWED)),
            List.of());

    static final Figure LEARNT = new Figure(
            "allegations.learning-themes",
            "Themes of learning",
            "Themes in the answers to what was learnt from a case, given from {year}.",
            List.of("A case may have several themes, so the themes are more than the cases."),
            "themes",
            new Rows.By(THEME),
            List.of(
                    new Column.Count("cases", "Cases", THEMES),
                    new Column.Before("before", "Year before", THEMES),
                    new Column.Change("change", "Change", THEMES)),
            List.of(new Chart("Themes of learning", Form.BARS, List.of("cases"))));

    static final Figure LOW_LEVEL = new Figure(
            "allegations.low-level-by-sector",
            "Low-level concerns shared by employers, by setting",
            "Low-level concerns received from {year}.",
            List.of(
                    "Each is also counted among the contacts.",
                    "None or few from a setting can mean that nobody there knows what to share."),
            "contacts",
            new Rows.By(SECTOR),
            List.of(
                    new Column.Count("shared", "Shared", SHARED),
                    new Column.Before("before", "Year before", SHARED),
                    new Column.Change("change", "Change", SHARED)),
            List.of());

    @Override
    public String module() {
        return "allegations";
    }

    @Override
    public String title() {
        return "Quality, learning and low-level concerns";
    }

    @Override
    public List<Figure> figures() {
        return List.of(AGREEMENT, LEARNT, LOW_LEVEL);
    }

    @Override
    public List<Link> links() {
        return List.of(Link.of(Number.of(CONTACTS, TYPE, "LOW_LEVEL_SHARED"), Number.of(SHARED)));
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR, BOARD_MANAGER, DATA_ANALYST);
    }

    /** Who reviewed what is for those who decide alone; nobody else is led from these numbers to files. */
    @Override
    public Records records(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO) ? Records.ALL : Records.NONE;
    }
}
