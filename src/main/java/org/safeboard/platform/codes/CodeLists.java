package org.safeboard.platform.codes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The lists that come with the application: {@code codelists/<module>/<list>.csv}, read once. */
record CodeLists(Map<String, List<Code>> byName) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static CodeLists read() {
        var lists = new TreeMap<String, List<Code>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:codelists/*/*.csv")) {
                lists.put(name(file), codes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CodeLists(lists);
    }

    /** @throws IllegalArgumentException when there is no such list, which is a mistake in the program */
    List<Code> list(String name) {
        var codes = byName.get(name);
        if (codes == null) {
            throw new IllegalArgumentException("There is no code list " + name);
        }
        return codes;
    }

    private static String name(Resource file) throws IOException {
        var path = file.getURL().getPath();
        var parts = path.split("/");
        return parts[parts.length - 2] + "/" + parts[parts.length - 1].replace(".csv", "");
    }

    private static List<Code> codes(Resource file) throws IOException {
        try (var rows = FORMAT.parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            var codes = rows.stream().map(CodeLists::code).toList();
            if (new LinkedHashSet<>(codes).size() < codes.size()) {
                throw new IllegalStateException(file.getFilename() + " says something twice");
            }
            return codes;
        }
    }

    private static Code code(CSVRecord row) {
        return new Code(
                Objects.requireNonNull(row.get("code")),
                Objects.requireNonNull(row.get("label")),
                Objects.requireNonNull(row.get("hint")),
                date(row.get("from")),
                date(row.get("until")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
