package org.safeboard.examples.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the office's spreadsheet: values by the names of {@code imports/allegations/fields.csv}, codes as codes. */
public final class OfficeRow {
    private final Map<String, Object> values = new LinkedHashMap<>();

    public OfficeRow put(String field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            values.put(field, value);
        }
        return this;
    }

    public @Nullable Object get(String field) {
        return values.get(field);
    }

    public String text(String field) {
        return Objects.toString(values.get(field), "");
    }

    public LocalDate date(String field) {
        return (LocalDate) Objects.requireNonNull(values.get(field), field);
    }
}
