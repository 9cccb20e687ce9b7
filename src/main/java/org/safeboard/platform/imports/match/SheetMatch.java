package org.safeboard.platform.imports.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its row of headings and what its columns are.
 *
 * @param row the number of the heading row
 * @param columns one for each heading, from the left
 */
public record SheetMatch(String sheet, int row, List<Column> columns) {
    public SheetMatch {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the file.
     *
     * @param at its place, from 0
     * @param field the field it is brought in as; null where it is set aside
     * @param confidence null where nothing is like it
     * @param sample what stands in it first; blank where nothing does
     */
    public record Column(
            int at,
            String heading,
            @Nullable String field,
            @Nullable Confidence confidence,
            String sample) {}

    public @Nullable Column of(String field) {
        return columns.stream()
                .filter(it -> field.equals(it.field()))
                .findFirst()
                .orElse(null);
    }
}
