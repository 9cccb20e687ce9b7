package org.safeboard.annualreport.domain.print;

import java.util.List;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.ReportingYear;

/**
 * The annual report of one board and year, or the chapters of it that are wanted.
 *
 * @param draft is any of it not published yet?
 */
public record Report(String board, ReportingYear year, Audience audience, boolean draft, List<Printed> chapters) {
    public Report {
        chapters = List.copyOf(chapters);
    }

    public Document document() {
        var blocks = new ChapterBlocks();
        chapters.forEach(blocks::add);
        return new Document(
                "Annual report " + year,
                board,
                "The annual report of %s for 1 April %d to 31 March %d".formatted(board, year.from(), year.from() + 1),
                Marking.of(audience, draft),
                blocks.all());
    }

    /** Every table of the chapters, whether their text prints it or not. */
    List<FigureTable> tables() {
        return chapters.stream().flatMap(it -> it.book().tables().stream()).toList();
    }
}
