package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.CONTACTS;
import static org.safeboard.allegations.figures.Counted.DISCLOSED;
import static org.safeboard.allegations.figures.Counted.QUESTION;
import static org.safeboard.allegations.figures.Counted.SECTOR;
import static org.safeboard.allegations.figures.Counted.SOURCE;
import static org.safeboard.allegations.figures.Counted.TYPE;

import java.util.List;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/** How many approaches there were, and where from. */
final class ContactFigures {
    private ContactFigures() {}

    static final String RECEIVED = "Contacts received from {year}.";
    static final String A_CONTACT =
            "A contact is one approach to the LADO: a referral, an enquiry or information only. "
                    + "Questions about policy are counted apart.";

    private static final String SETTING = "The setting is the one in which the adult works with children.";

    private static final Measure QUESTIONS =
            Measure.of(QUESTION, "questions", "Questions", "asked_on").checkedBy("""
                    select count(*) from allegations.policy_question
                    where area = :area and asked_on between :first and :last""");

    static final Figure IN_ALL = new Figure(
            "allegations.contacts",
            "Contacts",
            RECEIVED,
            List.of(A_CONTACT),
            "contacts",
            new Rows.Whole("Contacts"),
            compared(CONTACTS, "Contacts"),
            List.of());

    static final Figure BY_SECTOR = new Figure(
            "allegations.contacts-by-sector",
            "Contacts by setting",
            RECEIVED,
            List.of(A_CONTACT, SETTING),
            "contacts",
            new Rows.By(SECTOR),
            List.of(
                    new Column.Count("contacts", "Contacts", CONTACTS),
                    new Column.Share("percent", "% of contacts", CONTACTS),
                    new Column.Before("before", "Year before", CONTACTS),
                    new Column.Change("change", "Change", CONTACTS),
                    new Column.ChangePercent("change-percent", "Change in %", CONTACTS)),
            List.of(
                    new Chart("Contacts by setting", Form.DOUGHNUT, List.of("contacts")),
                    new Chart("Contacts by setting, the year before", Form.DOUGHNUT, List.of("before"))));

    static final Figure BY_TYPE = new Figure(
            "allegations.contacts-by-type",
            "Contacts by type",
            RECEIVED,
            List.of(A_CONTACT),
            "contacts",
            new Rows.By(TYPE),
            List.of(
                    new Column.Count("contacts", "Contacts", CONTACTS),
                    new Column.Share("percent", "% of contacts", CONTACTS),
                    new Column.Before("before", "Year before", CONTACTS),
                    new Column.Change("change", "Change", CONTACTS),
                    new Column.ChangePercent("change-percent", "Change in %", CONTACTS)),
            List.of(new Chart("Contacts by type", Form.BARS, List.of("contacts", "before"))));

    static final Figure SOURCE_BY_SECTOR = new Figure(
            "allegations.source-by-sector",
            "Who made contact, by setting",
            RECEIVED,
            List.of(A_CONTACT, SETTING),
            "contacts",
            new Rows.Cross(SOURCE, SECTOR, CONTACTS),
            List.of(),
            List.of());

    static final Figure DISCLOSED_BY_SECTOR = new Figure(
            "allegations.disclosed-by-sector",
            "Where the child disclosed, by setting",
            RECEIVED,
            List.of(
                    A_CONTACT,
                    SETTING,
                    "Where the child told somebody first; it may be another place than the setting itself."),
            "contacts",
            new Rows.Cross(DISCLOSED, SECTOR, CONTACTS),
            List.of(),
            List.of());

    static final Figure POLICY_QUESTIONS = new Figure(
            "allegations.policy-questions",
            "Questions about policy",
            "Questions about policy asked from {year}.",
            List.of("A question about policy is counted and is no case; it is not among the contacts."),
            "questions",
            new Rows.Whole("Questions"),
            compared(QUESTIONS, "Questions"),
            List.of());

    private static List<Column> compared(Measure measure, String heading) {
        return List.of(
                new Column.Count(measure.key(), heading, measure),
                new Column.Before("before", "Year before", measure),
                new Column.Change("change", "Change", measure),
                new Column.ChangePercent("change-percent", "Change in %", measure));
    }
}
