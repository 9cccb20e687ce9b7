package org.safeboard.allegations.figures;

import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** Complaints about cases, and enquiries of third parties about what is held: both counted apart from the contacts. */
@Component
class LedgerFigures implements FigureSource {
    private static final Fact COMPLAINT = new Fact("allegations.complaint_fact", "complaints", "/allegations/");
    private static final Fact DISCLOSURE = new Fact("allegations.disclosure_fact", "enquiries", "/allegations/");

    private static final Measure COMPLAINTS =
            Measure.of(COMPLAINT, "complaints", "Complaints", "received_on").checkedBy("""
                    select count(*) from allegations.complaint
                    where area = :area and received_on between :first and :last""");
    private static final Measure ENQUIRIES = Measure.of(
                    DISCLOSURE, "third-party-enquiries", "Enquiries of third parties", "asked_on")
            .checkedBy("""
                    select count(*) from allegations.disclosure
                    where area = :area and asked_on between :first and :last""");
    private static final Measure ANSWERED =
            ENQUIRIES.those("third-party-answered", "Enquiries answered", "answered_on is not null");

    private static final Dimension ABOUT =
            Dimension.coded("complaint-about", "About", "about", "allegations/complaint-about");
    private static final Dimension RESULT =
            Dimension.coded("complaint-result", "Result", "result", "allegations/complaint-result");
    private static final Dimension ASKED_BY =
            Dimension.coded("disclosure-to", "Who asked", "asked_by", "allegations/disclosure-to");

    private static final List<Figure> FIGURES = List.of(
            new Figure(
                    "allegations.complaints",
                    "Complaints by what they are about",
                    "Complaints about cases received from {year}.",
                    List.of("A complaint is about how the case was dealt with; each is counted in the year it came."),
                    "complaints",
                    new Rows.By(ABOUT),
                    List.of(
                            new Column.Count("complaints", "Complaints", COMPLAINTS),
                            new Column.Before("before", "Year before", COMPLAINTS),
                            new Column.Change("change", "Change", COMPLAINTS)),
                    List.of()),
            new Figure(
                    "allegations.complaint-results",
                    "Complaints by result",
                    "Complaints about cases received from {year}.",
                    List.of("The result of the first stage; that of those not answered yet is not recorded."),
                    "complaints",
                    new Rows.By(RESULT),
                    List.of(
                            new Column.Count("complaints", "Complaints", COMPLAINTS),
                            new Column.Share("percent", "% of complaints", COMPLAINTS)),
                    List.of()),
            new Figure(
                    "allegations.third-party-enquiries",
                    "Enquiries of third parties about what is held",
                    "Enquiries about what is held, asked from {year}.",
                    List.of(
                            "An enquiry of the police, the Disclosure and Barring Service, a regulator or an employer is no "
                                    + "contact and is counted apart."),
                    "enquiries",
                    new Rows.By(ASKED_BY),
                    List.of(
                            new Column.Count("enquiries", "Enquiries", ENQUIRIES),
                            new Column.Count("answered", "Answered", ANSWERED)),
                    List.of()));

    private final AllegationFigures chapter;

    LedgerFigures(AllegationFigures chapter) {
        this.chapter = chapter;
    }

    @Override
    public String module() {
        return chapter.module();
    }

    @Override
    public String title() {
        return chapter.title();
    }

    @Override
    public List<Figure> figures() {
        return FIGURES;
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
