package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.ContactFigures.A_CONTACT;
import static org.safeboard.allegations.figures.ContactFigures.RECEIVED;
import static org.safeboard.allegations.figures.Counted.CONTACTS;
import static org.safeboard.allegations.figures.Counted.DISCLOSED;
import static org.safeboard.allegations.figures.Counted.NATURE;
import static org.safeboard.allegations.figures.Counted.SECTOR;
import static org.safeboard.allegations.figures.Counted.SOURCE;
import static org.safeboard.allegations.figures.CountedPeople.EDUCATION;
import static org.safeboard.allegations.figures.CountedPeople.LIMB;
import static org.safeboard.allegations.figures.CountedPeople.LIMBS;
import static org.safeboard.allegations.figures.CountedPeople.LIMBS_OF_CONTACTS;
import static org.safeboard.allegations.figures.CountedPeople.LIMBS_TOGETHER;
import static org.safeboard.allegations.figures.CountedPeople.LIMB_OF_CONTACT;
import static org.safeboard.allegations.figures.CountedPeople.SCHOOL_PHASE;
import static org.safeboard.allegations.figures.CountedPeople.TIMING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Link.Number;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** Which limbs of the harm test, how long ago, where the child told, and who the people are. */
@Component
class PeopleFigures implements FigureSource {
    private static final String LIMB_NUMBERS =
            "Limb 1: harmed a child, or may have. Limb 2: a possible criminal offence against or related to a child. Limb 3: "
                    + "may pose a risk of harm. Limb 4, since September 2020: may not be suitable to work with children.";
    private static final String BLANKS =
            "\u201cNot known\u201d means that somebody asked; \u201cNot recorded\u201d that nobody wrote it down.";
    private static final String AGE =
            "Age in whole years on the day it happened, or on the day of the contact where that is not recorded.";

    static final Figure BY_LIMB = new Figure(
            "allegations.harm-limbs",
            "Limbs of the harm test",
            "Limbs of the harm test of contacts received from {year}.",
            List.of(
                    "A contact that may meet several limbs is counted in each of their rows, so the rows add up to the limbs, "
                            + "which are more than the contacts.",
                    "Contacts by the limbs together count each contact once.",
                    A_CONTACT),
            "limbs",
            new Rows.By(LIMB),
            List.of(
                    new Column.Count("limbs", "Limbs", LIMBS_OF_CONTACTS),
                    new Column.Share("percent", "% of limbs", LIMBS_OF_CONTACTS),
                    new Column.Before("before", "Year before", LIMBS_OF_CONTACTS),
                    new Column.Change("change", "Change", LIMBS_OF_CONTACTS)),
            List.of(new Chart("Limbs of the harm test", Form.BARS, List.of("limbs", "before"))));

    static final Figure BY_LIMBS = new Figure(
            "allegations.harm-limbs-together",
            "Contacts by the limbs of the harm test together",
            RECEIVED,
            List.of("Each contact is counted once.", LIMB_NUMBERS, A_CONTACT),
            "contacts",
            new Rows.By(LIMBS_TOGETHER),
            compared(),
            List.of());

    static final Figure BY_TIMING = new Figure(
            "allegations.recent",
            "Recent and non-recent",
            RECEIVED,
            List.of(
                    "Current: the last time it happened was up to 12 months before the contact. Recent: more than that and up "
                            + "to five years. Non-recent: longer ago, or a child who is an adult now.",
                    "There is no national definition of recent and non-recent; these bands are the board\u2019s own.",
                    "Worked out from the day it happened; where no day is recorded, so is nothing here.",
                    A_CONTACT),
            "contacts",
            new Rows.By(TIMING),
            compared(),
            List.of(new Chart("Recent and non-recent", Form.BARS, List.of("contacts", "before"))));

    static final Figure BY_SCHOOL = new Figure(
            "allegations.education-by-school",
            "Contacts about education by kind of school",
            "Contacts about education received from {year}.",
            List.of(A_CONTACT, BLANKS),
            "contacts",
            new Rows.By(SCHOOL_PHASE),
            List.of(
                    new Column.Count("contacts", "Contacts", EDUCATION),
                    new Column.Share("percent", "% of contacts", EDUCATION),
                    new Column.Before("before", "Year before", EDUCATION),
                    new Column.Change("change", "Change", EDUCATION)),
            List.of());

    static final Figure SOURCE_BY_DISCLOSED = new Figure(
            "allegations.source-by-disclosed",
            "Who made contact, by where the child disclosed",
            RECEIVED,
            List.of(A_CONTACT, "Who told the LADO, and where the child told somebody first, are two things."),
            "contacts",
            new Rows.Cross(SOURCE, DISCLOSED, CONTACTS),
            List.of(),
            List.of());

    private static final List<Figure> FIGURES = List.of(
            BY_LIMB,
            BY_LIMBS,
            BY_TIMING,
            BY_SCHOOL,
            SOURCE_BY_DISCLOSED,
            person("adult-sex", "Sex of the adult", CountedPeople.ADULT_SEX, BLANKS),
            person("adult-age", "Age of the adult", CountedPeople.ADULT_AGE, AGE),
            person("adult-ethnic-group", "Ethnic group of the adult", CountedPeople.ADULT_ETHNIC_GROUP, BLANKS),
            person("adult-disability", "Adults who are disabled", CountedPeople.ADULT_DISABILITY, BLANKS),
            person("child-sex", "Sex of the child", CountedPeople.CHILD_SEX, BLANKS),
            person("child-age", "Age of the child", CountedPeople.CHILD_AGE, AGE),
            person("child-ethnic-group", "Ethnic group of the child", CountedPeople.CHILD_ETHNIC_GROUP, BLANKS),
            person("child-disability", "Children who are disabled", CountedPeople.CHILD_DISABILITY, BLANKS));

    private final AllegationFigures chapter;

    PeopleFigures(AllegationFigures chapter) {
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

    /** A limb is met in the contacts of every combination it is part of. */
    @Override
    public List<Link> links() {
        var links = new ArrayList<Link>();
        for (var limb : LIMBS) {
            links.add(new Link(
                    Number.of(LIMBS_OF_CONTACTS, LIMB, limb),
                    LIMBS_TOGETHER.choices().stream()
                            .map(Dimension.Choice::code)
                            .filter(it -> Arrays.asList(it.split("\\+")).contains(limb))
                            .map(it -> Number.of(CONTACTS, LIMBS_TOGETHER, it))
                            .toList()));
        }
        for (var none : List.of("NONE", Dimension.NOT_RECORDED)) {
            links.add(Link.of(Number.of(LIMBS_OF_CONTACTS, LIMB, none), Number.of(CONTACTS, LIMBS_TOGETHER, none)));
        }
        links.add(Link.of(Number.of(CONTACTS, SECTOR, "EDU"), Number.of(EDUCATION)));
        return links;
    }

    @Override
    public Map<Fact, List<Dimension>> breakdowns() {
        return Map.of(LIMB_OF_CONTACT, List.of(SECTOR, SCHOOL_PHASE, NATURE, SOURCE, DISCLOSED, Counted.TYPE));
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return chapter.maySee(staff, area);
    }

    @Override
    public Records records(Staff staff, String area) {
        return chapter.records(staff, area);
    }

    private static Figure person(String name, String title, Dimension by, String note) {
        return new Figure(
                "allegations." + name,
                title,
                RECEIVED,
                List.of(note, A_CONTACT),
                "contacts",
                new Rows.By(by),
                List.of(
                        new Column.Count("contacts", "Contacts", CONTACTS),
                        new Column.Share("percent", "% of contacts", CONTACTS)),
                List.of());
    }

    private static List<Column> compared() {
        return List.of(
                new Column.Count("contacts", "Contacts", CONTACTS),
                new Column.Share("percent", "% of contacts", CONTACTS),
                new Column.Before("before", "Year before", CONTACTS),
                new Column.Change("change", "Change", CONTACTS));
    }
}
