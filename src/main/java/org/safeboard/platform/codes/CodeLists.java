package org.safeboard.platform.codes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The lists that come with the application: {@code codelists/<module>/<list>.csv}, read once; {@code codelists/lists.csv}
 * says what they are called and which a board may extend: none on which the program's rules depend.
 */
record CodeLists(Map<String, List<Code>> byName, Map<String, String> titles, Set<String> extensible) {
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
        return titled(lists);
    }

    private static CodeLists titled(Map<String, List<Code>> lists) {
        var titles = new HashMap<String, String>();
        var extensible = new HashSet<String>();
        try (var file = Objects.requireNonNull(CodeLists.class.getResourceAsStream("/codelists/lists.csv"));
                var rows = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                titles.put(row.get("list"), row.get("title"));
                if (row.get("extensible").equals("yes")) {
                    extensible.add(row.get("list"));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CodeLists(lists, titles, extensible);
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
            if (new HashSet<>(codes).size() < codes.size()) {
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
