package org.safeboard.platform.figures.count;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rows of a breakdown: what the year's code list offers, whatever else was counted, and "Not recorded". */
@Component
class RowLabels {

    List<Choice> rows(Dimension dimension, String area, ReportingYear year, Set<String> counted) {
        var rows = new LinkedHashMap<String, Choice>();
        if (dimension.codes().isEmpty()) {
            for (var choice : dimension.choices()) {
                if (choice.always() || counted.contains(choice.code())) {
                    rows.put(choice.code(), choice);
                }
            }
        } else {
            for (var code : codes(dimension.codes())) {
                var inForce = (code.from == null || !code.from.isAfter(year.last()))
                        && (code.until == null || !code.until.isBefore(year.first()));
                if (inForce || counted.contains(code.code)) {
                    rows.put(code.code, new Choice(code.code, code.label));
                }
            }
            rows.put(Dimension.NOT_RECORDED, new Choice(Dimension.NOT_RECORDED, "Not recorded"));
        }
        for (var code : counted) {
            rows.computeIfAbsent(code, it -> new Choice(it, it.equals(Dimension.NOT_RECORDED) ? "Not recorded" : it));
        }
        return List.copyOf(rows.values());
    }

    private record Code(
            String code,
            String label,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private static List<Code> codes(String list) {
        var resource = new ClassPathResource("codelists/" + list + ".csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            var codes = new ArrayList<Code>();
            for (var line : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                codes.add(
                        new Code(line.get("code"), line.get("label"), date(line.get("from")), date(line.get("until"))));
            }
            return codes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable LocalDate date(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
