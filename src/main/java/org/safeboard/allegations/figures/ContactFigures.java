package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.CONTACTS;
import static org.safeboard.allegations.figures.Counted.SECTOR;

import java.util.List;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.Rows;

/** How many approaches there were and where from. */
final class ContactFigures {
    private ContactFigures() {}

    private static final String RECEIVED = "Contacts received from {year}.";
    private static final String A_CONTACT =
            "A contact is one approach to the LADO: a referral, an enquiry or information only. "
                    + "Questions about policy are counted apart.";

    static final Figure CONTACTS_IN_ALL = new Figure(
            "allegations.contacts",
            "Contacts",
            RECEIVED,
            List.of(A_CONTACT),
            "contacts",
            new Rows.Whole("Contacts"),
            List.of(
                    new Column.Count("contacts", "Contacts", CONTACTS),
                    new Column.Before("before", "Year before", CONTACTS),
                    new Column.Change("change", "Change", CONTACTS),
                    new Column.ChangePercent("change-percent", "Change in %", CONTACTS)),
            List.of());

    static final Figure BY_SECTOR = new Figure(
            "allegations.contacts-by-sector",
            "Contacts by setting",
            RECEIVED,
            List.of(A_CONTACT, "The setting is the one in which the adult works with children."),
            "contacts",
            new Rows.By(SECTOR),
            List.of(
                    new Column.Count("contacts", "Contacts", CONTACTS),
                    new Column.Share("percent", "% of all", CONTACTS),
                    new Column.Before("before", "Year before", CONTACTS),
                    new Column.Change("change", "Change", CONTACTS),
                    new Column.ChangePercent("change-percent", "Change in %", CONTACTS)),
            List.of(
                    new Chart("Contacts by setting", Form.DOUGHNUT, List.of("contacts")),
                    new Chart("Contacts by setting, the year before", Form.DOUGHNUT, List.of("before"))));
}
