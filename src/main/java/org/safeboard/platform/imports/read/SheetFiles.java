package org.safeboard.platform.imports.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.safeboard.platform.imports.Unreadable;

/** Opens a file as what it really is, which must also be what its name says. */
public final class SheetFiles {
    private static final int HEAD = 64 * 1024;
    private static final Map<String, String> KNOWN_OTHERS = Map.of(
            "application/x-tika-msoffice", "an old Excel workbook, or one with a password",
            "application/x-msdownload", "a program",
            "application/x-dosexec", "a program",
            "application/x-executable", "a program",
            "application/x-elf", "a program",
            "application/pdf", "a PDF document",
            "text/html", "a web page",
            "application/xhtml+xml", "a web page",
            "application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet");

    private SheetFiles() {}

    /**
     * @param name the name the person knows the file by, with its ending
     * @throws Unreadable with a sentence when it is no spreadsheet that can be read
     */
    public static SheetFile open(Path file, String name, Limits limits) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw new Unreadable("%s is empty: choose the file with your rows".formatted(name));
            }
            if (size > limits.fileBytes()) {
                throw new Unreadable("%s is larger than %d MB: bring it in as smaller files"
                        .formatted(name, limits.fileBytes() >> 20));
            }
            byte[] head;
            try (var in = Files.newInputStream(file)) {
                head = in.readNBytes(HEAD);
            }
            var budget = new Budget(limits);
            var type = new Tika().detect(head);
            return switch (ending(name)) {
                case "xlsx" -> {
                    if (!type.equals("application/x-tika-ooxml") && !type.equals("application/zip")) {
                        throw different(name, type, "an Excel workbook");
                    }
                    yield XlsxFile.open(file, name, budget);
                }
                case "csv", "txt", "tsv" -> {
                    if (!type.startsWith("text/") && !Encoding.looksLikeText(head) || type.equals("text/html")) {
                        throw different(name, type, "a CSV file");
                    }
                    yield CsvFile.open(file, budget);
                }
                case "xlsm", "xlsb", "xltm" ->
                    throw new Unreadable("%s may contain macros: save it as an Excel workbook (.xlsx) and choose that"
                            .formatted(name));
                case "xls" ->
                    throw new Unreadable(
                            "%s is an old Excel workbook: save it as .xlsx and choose that".formatted(name));
                default ->
                    throw new Unreadable(
                            "%s is neither an Excel workbook (.xlsx) nor a CSV file (.csv): save it as one of them"
                                    .formatted(name));
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Unreadable different(String name, String type, String claimed) {
        var really = KNOWN_OTHERS.getOrDefault(type, "something else");
        var todo = type.equals("application/x-tika-msoffice")
                ? "save it as .xlsx without a password and choose that"
                : "choose the spreadsheet itself";
        return new Unreadable("%s is named like %s but is %s: %s".formatted(name, claimed, really, todo));
    }
}
