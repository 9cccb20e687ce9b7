package org.safeboard.platform.imports.fields;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The columns of a kind of import, in the order of its template, each with its place in every row. */
public final class ImportFields {
    private static final CSVFormat PLAIN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<ImportField> all;
    private final Map<String, Integer> places = new HashMap<>();

    public ImportFields(List<ImportField> all) {
        this.all = List.copyOf(all);
        for (var field : all) {
            if (places.put(field.name(), places.size()) != null) {
                throw new IllegalArgumentException("Two fields are named " + field.name());
            }
        }
    }

    /** Reads them from a file on the class path with the columns of {@link ImportField}; synonyms are separated by |. */
    public static ImportFields from(String resource) {
        var fields = new ArrayList<ImportField>();
        try (var in = Objects.requireNonNull(
                        ImportFields.class.getClassLoader().getResourceAsStream(resource), resource);
                var csv = PLAIN.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : csv) {
                fields.add(new ImportField(
                        line.get("name"),
                        line.get("heading"),
                        FieldType.valueOf(line.get("type")),
                        orNull(line.get("list")),
                        orNull(line.get("datedBy")),
                        line.get("required").equals("yes"),
                        line.get("example"),
                        line.get("explanation"),
                        List.of(line.get("synonyms").split("\\|"))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ImportFields(fields);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public List<ImportField> all() {
        return all;
    }

    public ImportField get(String name) {
        return all.get(place(name));
    }

    /** Where a field is in every row. */
    public int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("There is no field " + name);
        }
        return place;
    }

    public int size() {
        return all.size();
    }
}
