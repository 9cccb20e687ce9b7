package org.safeboard.annualreport.domain.print;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeboard.platform.documents.HtmlWriter;
import org.safeboard.platform.documents.PdfWriter;
import org.safeboard.platform.documents.WordWriter;
import org.safeboard.platform.documents.WorkbookWriter;
import org.safeboard.platform.figures.print.FigureCsv;

/** The five files of a report. */
public enum ReportFile {
    HTML("annual-report.html", "text/html;charset=UTF-8", "Web page") {
        @Override
        public byte[] write(Report report) {
            return HtmlWriter.page(report.document()).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF("annual-report.pdf", "application/pdf", "PDF") {
        @Override
        public byte[] write(Report report) {
            return PdfWriter.write(report.document());
        }
    },
    WORD(
            "annual-report.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Word document") {
        @Override
        public byte[] write(Report report) {
            return WordWriter.write(report.document());
        }
    },
    WORKBOOK(
            "annual-report.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Workbook of all tables") {
        @Override
        public byte[] write(Report report) {
            return WorkbookWriter.write(report.document());
        }
    },
    FIGURES("figures.csv", "text/csv;charset=UTF-8", "All figures as CSV") {
        @Override
        public byte[] write(Report report) {
            var csv = new StringBuilder();
            FigureCsv.write(report.tables(), csv);
            return csv.toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String fileName;
    private final String type;
    private final String title;

    ReportFile(String fileName, String type, String title) {
        this.fileName = fileName;
        this.type = type;
        this.title = title;
    }

    public static Optional<ReportFile> named(String fileName) {
        return Stream.of(values()).filter(it -> it.fileName.equals(fileName)).findFirst();
    }

    public abstract byte[] write(Report report);

    public String fileName() {
        return fileName;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }
}
