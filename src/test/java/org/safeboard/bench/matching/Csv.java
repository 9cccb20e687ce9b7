package org.safeboard.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;

/** Reads and writes CSV files of texts. */
final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setRecordSeparator("\n")
            .get();

    private Csv() {}

    /** Hands out each row by its headings, in their order. */
    static void each(Path file, Consumer<Map<String, String>> row) throws IOException {
        try (var reader = Files.newBufferedReader(file);
                var parser = FORMAT.builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (var record : parser) {
                row.accept(record.toMap());
            }
        }
    }

    static List<Map<String, String>> all(Path file) throws IOException {
        var all = new ArrayList<Map<String, String>>();
        each(file, all::add);
        return all;
    }

    static List<String> headings(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return List.of(lines.findFirst().orElseThrow().strip().split("\\s*,\\s*"));
        }
    }

    /** Takes rows one after the other. */
    interface Rows {
        void row(List<String> cells) throws IOException;
    }

    /** Writes rows. */
    interface Writing {
        void write(Rows rows) throws IOException;
    }

    static Path write(Path file, List<String> headings, Writing writing) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            FORMAT.printRecord(writer, headings.toArray());
            writing.write(cells -> FORMAT.printRecord(writer, cells.toArray()));
        }
        return file;
    }

    /** Only the cells under these headings. */
    static Map<String, String> only(Map<String, String> row, List<String> headings) {
        var cells = new LinkedHashMap<String, String>();
        headings.forEach(it -> cells.put(it, row.getOrDefault(it, "")));
        return cells;
    }
}
