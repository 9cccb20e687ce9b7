package org.safeboard.people.matching.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Stated;

/** A CSV file with a person in each row: its headings say what the columns are, in any order and as far as they are there. */
final class PersonFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final Mapping mapping;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private List<String> headings = List.of();
    private Columns columns = new Columns(Map.of(), List.of());

    /** @param problems takes what is wrong in the file */
    PersonFile(Path path, Mapping mapping, Problems problems) {
        this.path = path;
        this.mapping = mapping;
        this.problems = problems;
    }

    List<String> headings() {
        return headings;
    }

    /** The headings that nothing was read of. */
    List<String> unused() {
        return columns.unused();
    }

    /** Hands out every row that can be read, by its id. */
    void read(BiConsumer<String, Stated> rows) throws IOException {
        if (Files.isDirectory(path)) {
            problems.add("%s is a folder: name a file.".formatted(path));
            return;
        }
        if (!Files.isReadable(path)) {
            problems.add("There is no file %s that can be read.".formatted(path));
            return;
        }
        try (var reader = reader();
                var parser = FORMAT.parse(reader)) {
            records(parser, rows);
        } catch (CharacterCodingException wrong) {
            problems.add("%s is not in UTF-8: save it as CSV in UTF-8.".formatted(path));
        }
    }

    private BufferedReader reader() throws IOException {
        var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        try {
            skipMark(reader);
            return reader;
        } catch (IOException broken) {
            reader.close();
            throw broken;
        }
    }

    private static void skipMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private void records(CSVParser parser, BiConsumer<String, Stated> rows) throws IOException {
        var records = parser.iterator();
        try {
            if (!records.hasNext()) {
                problems.add("%s is empty: its first line has the headings.".formatted(path));
                return;
            }
            headings =
                    new ArrayList<>(records.next().stream().map(String::strip).toList());
            columns = Columns.of(headings, mapping);
            if (!sound()) {
                return;
            }
            while (records.hasNext()) {
                var record = records.next();
                row(record, parser.getCurrentLineNumber(), rows);
            }
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException wrong) {
                throw wrong;
            }
            problems.add("%s cannot be read after line %,d: a quotation mark there is not closed, or text follows it."
                    .formatted(path, parser.getCurrentLineNumber()));
        }
    }

    private boolean sound() {
        boolean sound = true;
        var seen = new HashSet<String>();
        for (var heading : headings) {
            if (!heading.isBlank() && !seen.add(Part.plain(heading))) {
                problems.add("%s has two columns called %s: rename one.".formatted(path, heading));
                sound = false;
            }
        }
        if (columns.of(Part.ID).isEmpty()) {
            problems.add(
                    "%s has no column with the id of each row, such as person_id, query_id, rec_id or id: name it with --mapping id=COLUMN."
                            .formatted(path));
            sound = false;
        }
        if (!Part.anyFinds(columns.at().keySet())) {
            problems.add(
                    "%s has no column with names, such as forename, surname or full_name: name it with --mapping surname=COLUMN."
                            .formatted(path));
            sound = false;
        }
        return sound;
    }

    private void row(CSVRecord record, long line, BiConsumer<String, Stated> rows) {
        var row = new Row(columns, at -> at < record.size() ? record.get(at).strip() : "");
        var born = WrittenDate.read(row.writtenBirth());
        var wrong = wrong(record, row.id());
        if (born.isEmpty()) {
            problems.add(
                    path,
                    line,
                    "the date of birth %s cannot be read: write it like 1984-03-27 or 27/03/1984"
                            .formatted(row.writtenBirth()));
        }
        if (wrong != null) {
            problems.add(path, line, wrong);
        } else if (born.isPresent()) {
            rows.accept(row.id(), row.stated(born.get()));
        }
    }

    private @Nullable String wrong(CSVRecord record, String id) {
        for (int i = headings.size(); i < record.size(); i++) {
            if (!record.get(i).isBlank()) {
                return "there are %d cells under %d headings: put quotation marks around a cell with a comma"
                        .formatted(record.size(), headings.size());
            }
        }
        if (id.isEmpty()) {
            return "there is no id";
        }
        return ids.add(id) ? null : "the id %s is there twice".formatted(id);
    }
}
