package org.safeboard.platform.figures.show;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.WorkbookWriter;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.print.FigureBlocks;
import org.safeboard.platform.figures.print.FigureCsv;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A figure as a file. */
@Controller
class DownloadController {
    private final Figures figures;
    private final FigureAccess access;

    DownloadController(Figures figures, FigureAccess access) {
        this.figures = figures;
        this.access = access;
    }

    @GetMapping("/figures/{id}/table.csv")
    void csv(@PathVariable String id, @ModelAttribute Asked asked, Staff staff, HttpServletResponse response)
            throws IOException {
        var text = new StringBuilder("\uFEFF");
        FigureCsv.write(List.of(table(id, choices(id, asked, staff))), text);
        send(response, id + ".csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/figures/{id}/table.xlsx")
    void workbook(@PathVariable String id, @ModelAttribute Asked asked, Staff staff, HttpServletResponse response)
            throws IOException {
        var choices = choices(id, asked, staff);
        var table = table(id, choices);
        List<Block> blocks = List.of(FigureBlocks.table(table, table.title()));
        var document =
                new Document(table.title() + " " + table.year(), choices.area().board(), table.base(), "", blocks);
        send(
                response,
                id + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                WorkbookWriter.write(document));
    }

    private Choices choices(String id, Asked asked, Staff staff) {
        var figure = figures.find(id).orElseThrow(NotAllowed::new);
        return access.choices(asked, staff, source -> source.figures().contains(figure));
    }

    private FigureTable table(String id, Choices choices) {
        return figures.table(id, choices.area().code(), choices.year(), choices.audience());
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
