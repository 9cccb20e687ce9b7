package org.safeboard.examples.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** The labels of the code lists. */
final class Labels {
    private Labels() {}

    static String of(String list, String code) {
        var file = "/codelists/" + list + ".csv";
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .filter(it -> it.get("code").equals(code))
                    .map(it -> it.get("label"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(code + " is not in " + list));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
