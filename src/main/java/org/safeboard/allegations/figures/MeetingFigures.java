package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.CONTACTS;
import static org.safeboard.allegations.figures.Counted.GONE_TO_MEETING;
import static org.safeboard.allegations.figures.Counted.MEETINGS;
import static org.safeboard.allegations.figures.Counted.MEETINGS_IN_TIME;
import static org.safeboard.allegations.figures.Counted.MEETING_DAYS;
import static org.safeboard.allegations.figures.Counted.NATURE;
import static org.safeboard.allegations.figures.Counted.OUTCOME;
import static org.safeboard.allegations.figures.Counted.SECTOR;

import java.util.List;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.Rows;

/** What went on to a position of trust meeting, how soon, and how it ended. */
final class MeetingFigures {
    private MeetingFigures() {}

    private static final String BOTH = "Contacts received, and initial position of trust meetings held, from {year}.";
    private static final String TWO_POPULATIONS =
            "Contacts received in the year and meetings held in the year are two different groups: some meetings are about "
                    + "contacts of the year before. \u201cMeetings as % of contacts\u201d sets the one against the other.";
    private static final String GONE =
            "\u201cGone to a meeting\u201d counts the contacts of the year that have had an initial meeting by now, whenever it was held.";

    static final Figure BY_NATURE = new Figure(
            "allegations.meetings-by-nature",
            "Nature of allegations, contacts and meetings",
            BOTH,
            List.of(TWO_POPULATIONS, GONE, "Each contact is counted once, by its main nature."),
            "contacts",
            new Rows.By(NATURE),
            columns(),
            List.of(new Chart("Nature of allegations", Form.BARS, List.of("contacts", "meetings"))));

    static final Figure BY_SECTOR = new Figure(
            "allegations.meetings-by-sector",
            "Setting, contacts and meetings",
            BOTH,
            List.of(TWO_POPULATIONS, GONE),
            "contacts",
            new Rows.By(SECTOR),
            columns(),
            List.of(
                    new Chart(
                            "Contacts of each setting and how many went on to a meeting",
                            Form.BARS,
                            List.of("contacts", "gone")),
                    new Chart(
                            "Part of each setting\u2019s contacts that went on to a meeting",
                            Form.BARS,
                            List.of("gone-percent")),
                    new Chart(
                            "Each setting\u2019s share of the meetings held",
                            Form.DOUGHNUT,
                            List.of("meetings"),
                            "meetings")));

    static final Figure OUTCOMES = new Figure(
            "allegations.outcomes",
            "Outcomes for contacts and for meetings",
            BOTH,
            List.of(
                    "Each contact has one row: ongoing while it is open; what was done with it where no allegation has an "
                            + "outcome; otherwise the most serious outcome of its allegations, in the order "
                            + "substantiated, unsubstantiated, unfounded or false, malicious.",
                    "The meetings column counts the contacts whose initial meeting was held in the year, some of which "
                            + "were received in the year before: one of its numbers may be larger than the one beside it."),
            "contacts",
            new Rows.By(OUTCOME),
            List.of(
                    new Column.Count("contacts", "Contacts", CONTACTS),
                    new Column.Share("contacts-percent", "% of contacts", CONTACTS),
                    new Column.Count("meetings", "Meetings", MEETINGS),
                    new Column.Share("meetings-percent", "% of meetings", MEETINGS)),
            List.of(
                    new Chart("Outcomes for contacts and for meetings", Form.BARS, List.of("contacts", "meetings")),
                    new Chart("Outcomes of contacts that went to a meeting", Form.BARS, List.of("meetings"))));

    static final Figure IN_TIME = new Figure(
            "allegations.initial-meetings",
            "Initial meetings within five working days",
            "Initial position of trust meetings held from {year}.",
            List.of(
                    "Working days are Monday to Friday without bank holidays, from the day the contact was received, "
                            + "which is not counted, to the day of the meeting.",
                    "Every initial meeting held in the year is counted, also those about contacts of the year before."),
            "meetings",
            new Rows.Whole("Initial meetings"),
            List.of(
                    new Column.Count("meetings", "Held", MEETINGS),
                    new Column.Count("in-time", "Within five working days", MEETINGS_IN_TIME),
                    new Column.Percent("in-time-percent", "% within five", MEETINGS_IN_TIME, MEETINGS),
                    new Column.Median("median", "Median in working days", MEETINGS, MEETING_DAYS),
                    new Column.Mean("mean", "Mean in working days", MEETINGS, MEETING_DAYS)),
            List.of());

    private static List<Column> columns() {
        return List.of(
                new Column.Count("contacts", "Contacts", CONTACTS),
                new Column.Count("meetings", "Meetings held", MEETINGS),
                new Column.Percent("meetings-percent", "Meetings as % of contacts", MEETINGS, CONTACTS),
                new Column.Share("meetings-share", "% of meetings", MEETINGS),
                new Column.Count("gone", "Gone to a meeting", GONE_TO_MEETING),
                new Column.Percent("gone-percent", "% gone to a meeting", GONE_TO_MEETING, CONTACTS));
    }
}
