package org.safeboard.annualreport.domain.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.HtmlWriter;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.ReportingYear;

/**
 * The annual report of one board and year, or the chapters of it that are wanted.
 *
 * @param draft is any of it not published yet?
 */
public record Report(String board, ReportingYear year, Audience audience, boolean draft, List<Printed> chapters) {
    private static final int SECTION = 3;

    public Report {
        chapters = List.copyOf(chapters);
    }

    public Document document() {
        return new Document(
                "Annual report " + year,
                board,
                "The annual report of %s for 1 April %d to 31 March %d".formatted(board, year.from(), year.from() + 1),
                Marking.of(audience, draft),
                blocks());
    }

    /** The sections of a chapter as parts of a page, by section: HTML without their own headings, safe to be put in. */
    public Map<String, String> sections() {
        var bySection = new LinkedHashMap<String, List<Block>>();
        List<Block> current = new ArrayList<>();
        for (var block : blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == SECTION) {
                current = new ArrayList<>();
                bySection.put(heading.id().substring(heading.id().indexOf('-') + 1), current);
            } else {
                current.add(block instanceof Block.Heading heading ? up(heading) : block);
            }
        }
        var html = new LinkedHashMap<String, String>();
        bySection.forEach((section, blocks) -> html.put(section, HtmlWriter.content(blocks)));
        return html;
    }

    /** On a page a section's heading is of level 2. */
    private static Block.Heading up(Block.Heading heading) {
        return new Block.Heading(Math.max(2, heading.level() - 1), heading.id(), heading.text());
    }

    private List<Block> blocks() {
        var blocks = new ChapterBlocks();
        chapters.forEach(blocks::add);
        return blocks.all();
    }

    /** Every table of the chapters, whether their text prints it or not. */
    List<FigureTable> tables() {
        return chapters.stream().flatMap(it -> it.book().tables().stream()).toList();
    }
}
