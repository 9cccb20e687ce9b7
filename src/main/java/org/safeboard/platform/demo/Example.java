package org.safeboard.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Role;

/** What an example's {@code example.properties} says: its area, its staff, and the files to bring in, in order. */
record Example(Areas.Area area, List<Person> staff, List<Sheet> sheets) {

    /** @param sector the sector an adviser advises; null for every other role */
    record Person(
            String name,
            String email,
            Role role,
            String agency,
            @Nullable String sector,
            LocalDate from) {}

    /** @param kind the id of an {@code ImportKind} */
    record Sheet(String kind, Path file) {}

    static Example read(Path manifest) {
        try (var in = Files.newBufferedReader(manifest)) {
            var said = new Properties();
            said.load(in);
            var area =
                    new Areas.Area(said.getProperty("area"), said.getProperty("area.name"), said.getProperty("board"));
            var sheets = new ArrayList<Sheet>();
            for (int i = 1; said.containsKey("import." + i + ".as"); i++) {
                sheets.add(new Sheet(
                        said.getProperty("import." + i + ".as"),
                        manifest.resolveSibling(said.getProperty("import." + i + ".file"))));
            }
            return new Example(area, staff(manifest.resolveSibling(said.getProperty("staff"))), sheets);
        } catch (IOException e) {
            throw new UncheckedIOException("The example cannot be read", e);
        }
    }

    private static List<Person> staff(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(it -> new Person(
                            it.get("name"),
                            it.get("email"),
                            Role.valueOf(it.get("role")),
                            it.get("agency"),
                            it.get("sector").isEmpty() ? null : it.get("sector"),
                            LocalDate.parse(it.get("from"))))
                    .toList();
        }
    }
}
