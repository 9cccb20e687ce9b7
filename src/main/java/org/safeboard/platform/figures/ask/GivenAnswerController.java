package org.safeboard.platform.figures.ask;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.Span;
import org.safeboard.platform.documents.WordWriter;
import org.safeboard.platform.documents.WorkbookWriter;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.safeboard.platform.figures.print.FigureBlocks;
import org.safeboard.platform.figures.print.FigureCsv;
import org.safeboard.platform.web.Dates;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** An answer as a file, the same as on its page. */
@Controller
@RequestMapping("/figures/ask/answers/{answer}")
class GivenAnswerController {
    private final AnswerQuestion answers;
    private final AskAccess access;

    GivenAnswerController(AnswerQuestion answers, AskAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/answer.csv")
    void csv(@PathVariable("answer") UUID id, Staff staff, HttpServletResponse response) throws IOException {
        var text = new StringBuilder("\uFEFF");
        FigureCsv.write(answers.given(id, staff).tables(), text);
        send(response, "answer.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/answer.xlsx")
    void workbook(@PathVariable("answer") UUID id, Staff staff, HttpServletResponse response) throws IOException {
        send(
                response,
                "answer.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                WorkbookWriter.write(document(answers.given(id, staff), staff)));
    }

    @GetMapping("/answer.docx")
    void word(@PathVariable("answer") UUID id, Staff staff, HttpServletResponse response) throws IOException {
        send(
                response,
                "answer.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                WordWriter.write(document(answers.given(id, staff), staff)));
    }

    private Document document(GivenAnswer answer, Staff staff) {
        var area = access.area(answer.area(), staff);
        var tables = answer.tables();
        var blocks = new ArrayList<Block>();
        paragraphs(answer, area).forEach(it -> blocks.add(new Block.Paragraph(List.of(Span.of(it)))));
        for (int at = 0; at < tables.size(); at++) {
            var block = FigureBlocks.table(
                    tables.get(at),
                    "Table %d: %s".formatted(at + 1, tables.get(at).title()));
            // several years are several tables of one figure; the id of each is its own
            blocks.add(new Block.Table(
                    "table-" + (at + 1), block.title(), block.base(), block.notes(), block.columns(), block.rows()));
        }
        return new Document(
                tables.getFirst().title(),
                area.board(),
                tables.getFirst().base(),
                answer.audience() == Audience.WORKING ? "OFFICIAL-SENSITIVE \u00B7 small numbers shown" : "",
                blocks);
    }

    private static List<String> paragraphs(GivenAnswer answer, Area area) {
        var tables = answer.tables();
        var words = new ArrayList<String>();
        words.add((answer.reference().isEmpty() ? "" : "Request %s. ".formatted(answer.reference()))
                + "You asked about %s, %s. This is what the %s holds, counted on %s."
                        .formatted(
                                tables.getFirst().title().toLowerCase(Locale.UK),
                                area.name(),
                                area.board(),
                                Dates.longDay(LocalDate.ofInstant(answer.at(), Change.LONDON))));
        tables.stream().map(GivenAnswerController::sentence).forEach(words::add);
        return words;
    }

    /** The total in words; the table under it has the rest. */
    private static String sentence(FigureTable table) {
        var cells = table.rows().getLast().cells();
        var total = table.column(FigureTable.TOTAL) < 0 ? cells.getFirst() : cells.getLast();
        return "%s In all: %s."
                .formatted(table.base(), total.isProtected() ? "a small number that is not given" : total.display());
    }

    private static void send(HttpServletResponse response, String name, String type, byte[] file) throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
