package org.safeboard.platform.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * What the library does not know: bank holidays proclaimed long ago or since its release. A day without a name is a
 * working day after all.
 */
record Corrections(List<Correction> all) {
    private static final String FILE = "/calendar/england-corrections.csv";

    record Correction(LocalDate day, String name) {}

    static Corrections read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Objects.requireNonNull(Corrections.class.getResourceAsStream(FILE), FILE);
                var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Corrections(rows.stream()
                    .map(row -> new Correction(LocalDate.parse(row.get("date")), row.get("name")))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void applyTo(int year, Map<LocalDate, String> holidays) {
        for (var correction : all) {
            if (correction.day().getYear() != year) {
                continue;
            }
            if (correction.name().isBlank()) {
                holidays.remove(correction.day());
            } else {
                holidays.put(correction.day(), correction.name());
            }
        }
    }
}
