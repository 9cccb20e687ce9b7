package org.safeboard.allegations.boundary.figures;

import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DATA_ANALYST;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** How often another authority had a part in a case, and how often a case or an outcome did not stay as it was. */
@Component
class BoundaryFigures implements FigureSource {
    private static final Fact CROSSING =
            new Fact("allegations.crossing_fact", "parts of other authorities", "/allegations/");
    private static final Fact REOPENING = new Fact("allegations.reopening_fact", "reopenings", "/allegations/");
    private static final Fact VERSION = new Fact("allegations.outcome_version_fact", "outcomes", "/allegations/");

    private static final Dimension PART = Dimension.of(
            "authority-part",
            "Part of the other authority",
            "part",
            Stream.of(Part.values())
                    .map(it -> new Choice(it.name(), it.label()))
                    .toArray(Choice[]::new));
    private static final Dimension TYPE =
            Dimension.coded("authority-type", "Type of authority", "authority_type", "allegations/authority-type");

    private static final Measure CROSSINGS = Measure.of(CROSSING, "crossings", "Parts of other authorities", "began_on")
            .checkedBy("""
                    select count(*) from allegations.crossing
                    join allegations.contact on contact.id = crossing.contact
                    where contact.area = :area and crossing.withdrawn_on is null
                        and crossing.began_on between :first and :last""");
    private static final Measure TRANSFERS =
            CROSSINGS.those("transfers", "Transfers", "part in ('TRANSFERRED_IN', 'TRANSFERRED_OUT')");
    private static final Measure ACKNOWLEDGED =
            TRANSFERS.those("transfers-acknowledged", "Acknowledged", "acknowledged_on is not null");
    private static final Measure IN_TIME = ACKNOWLEDGED.those(
            "transfers-in-time", "Acknowledged within one working day", "acknowledged_working_days <= 1");
    private static final Measure REOPENINGS = Measure.of(REOPENING, "reopenings", "Reopened", "reopened_on");
    private static final Measure REPLACED = Measure.of(VERSION, "outcomes-replaced", "Replaced", "replaced_on");

    private static final String BASE = "Parts of other authorities in cases that began from {year}.";

    private static final Figure BY_PART = new Figure(
            "allegations.authorities-by-part",
            "Work with other authorities, by the part they had",
            BASE,
            List.of(
                    "A case counts once for each authority that has a part in it. A transfer that was taken back is not counted.",
                    "A case transferred to another authority is one of the year\u2019s contacts, and none of its meetings and outcomes."),
            "parts",
            new Rows.By(PART),
            List.of(
                    new Column.Count("parts", "Parts", CROSSINGS),
                    new Column.Share("percent", "% of parts", CROSSINGS)),
            List.of());

    private static final Figure BY_TYPE = new Figure(
            "allegations.authorities-by-type",
            "Work with other authorities, by type of authority",
            BASE,
            List.of("A case counts once for each authority that has a part in it."),
            "parts",
            new Rows.Cross(TYPE, PART, CROSSINGS),
            List.of(),
            List.of());

    private static final Figure TRANSFERRED = new Figure(
            "allegations.transfers",
            "Transfers acknowledged within one working day",
            "Transfers of cases between this and other authorities that were sent from {year}.",
            List.of("The day on which it was sent is not counted. A transfer that was taken back is not counted."),
            "transfers",
            new Rows.Whole("Transfers"),
            List.of(
                    new Column.Count("transfers", "Sent or received", TRANSFERS),
                    new Column.Count("acknowledged", "Acknowledged", ACKNOWLEDGED),
                    new Column.Count("in-time", "Within one working day", IN_TIME),
                    new Column.Percent("in-time-percent", "% within one day", IN_TIME, TRANSFERS)),
            List.of());

    private static final Figure REOPENED = new Figure(
            "allegations.reopened",
            "Cases opened again, and outcomes replaced",
            "Cases that were opened again, and outcomes that another one took the place of, from {year}, whenever they were received.",
            List.of("The outcome that stands is the one that every other table counts."),
            "cases",
            new Rows.Lines(
                    "What changed",
                    List.of(
                            new Rows.Line("reopened", "Cases opened again", REOPENINGS, null, null, null),
                            new Rows.Line("replaced", "Outcomes replaced", REPLACED, null, null, null))),
            List.of(new Column.LineCount("number", "Number")),
            List.of());

    @Override
    public String module() {
        return "allegations";
    }

    @Override
    public String title() {
        return "Other authorities and reopened cases";
    }

    @Override
    public List<Figure> figures() {
        return List.of(BY_PART, BY_TYPE, TRANSFERRED, REOPENED);
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR, BOARD_MANAGER, DATA_ANALYST);
    }

    @Override
    public Records records(Staff staff, String area) {
        if (staff.isOneOf(area, LADO, DSO)) {
            return Records.ALL;
        }
        return staff.isOneOf(area, LADO_ADMINISTRATOR) ? Records.NOT_RESTRICTED : Records.NONE;
    }
}
