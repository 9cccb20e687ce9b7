package org.safeboard.allegations.duty;

import static org.safeboard.allegations.duty.Print.heading;
import static org.safeboard.allegations.duty.Print.paragraph;
import static org.safeboard.allegations.duty.Print.row;
import static org.safeboard.allegations.duty.Print.table;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.web.Dates;

/** A duty sheet as a document. */
final class DutyPdf {
    private DutyPdf() {}

    static Document of(DutySheet sheet) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                paragraph(
                        "For a day without Safeboard. Write down what happens with its time, and enter it later under"
                                + " \u201CRecord something from earlier\u201D. Shred this sheet when the next one is printed."));
        meetings(sheet, blocks);
        holds(sheet, blocks);
        cases(sheet, blocks);
        numbers(sheet, blocks);
        return new Document(
                "Duty sheet, " + Dates.longDay(sheet.day()),
                "%s. Printed %s.".formatted(sheet.board(), Dates.moment(sheet.at())),
                "Open cases of %s with their next dates".formatted(sheet.areaName()),
                sheet.marking(),
                blocks,
                Document.Layout.LETTER);
    }

    private static void meetings(DutySheet sheet, List<Block> blocks) {
        blocks.add(heading("meetings", "Meetings today"));
        if (sheet.meetings().isEmpty()) {
            blocks.add(paragraph("None is arranged."));
        } else {
            blocks.add(table(
                    "meetings-table",
                    List.of("Time", "Case", "Meeting", "Place"),
                    sheet.meetings().stream()
                            .map(it -> row(it.time(), it.number() + ", " + it.adult(), it.what(), it.place()))));
        }
    }

    private static void holds(DutySheet sheet, List<Block> blocks) {
        blocks.add(heading("holds", "Do not tell"));
        if (sheet.holds().isEmpty()) {
            blocks.add(paragraph("No hold stands."));
        } else {
            blocks.add(table(
                    "holds-table",
                    List.of("Case", "Person", "Asked by", "Looked at again"),
                    sheet.holds().stream()
                            .map(it -> row(it.number(), it.adult(), it.askedBy(), Dates.weekday(it.lookAgainOn())))));
        }
    }

    private static void cases(DutySheet sheet, List<Block> blocks) {
        blocks.add(heading("cases", "Open cases, the next date first"));
        if (sheet.cases().isEmpty()) {
            blocks.add(paragraph("No case is open."));
            return;
        }
        blocks.add(table(
                "cases-table",
                List.of("Case", "Adult and setting", "Next date", "Led by", "Ring"),
                sheet.cases().stream()
                        .map(it -> row(it.number(), it.about(), it.nextInWords(), it.lead(), it.ring()))));
        if (sheet.more() > 0) {
            blocks.add(paragraph("%d more open cases are not on this sheet.".formatted(sheet.more())));
        }
    }

    private static void numbers(DutySheet sheet, List<Block> blocks) {
        blocks.add(heading("numbers", "Telephone numbers of partners"));
        if (sheet.numbers().isEmpty()) {
            blocks.add(paragraph("No organisation has its number recorded."));
        } else {
            blocks.add(table(
                    "numbers-table",
                    List.of("Organisation", "Person", "Telephone"),
                    sheet.numbers().stream().map(it -> row(it.organisation(), it.officer(), it.telephone()))));
        }
    }
}
