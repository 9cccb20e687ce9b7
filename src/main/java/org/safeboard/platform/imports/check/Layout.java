package org.safeboard.platform.imports.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.match.SheetMatch;
import org.safeboard.platform.imports.values.CellReader;
import tools.jackson.databind.json.JsonMapper;

/** Where each field stands in a sheet, worked out once so that 100,000 rows need not ask. */
final class Layout {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportFields fields;

    final SheetMatch match;

    /** By the field's place: the column, or -1. */
    final int[] columns;

    final String[] headings;

    /** By the field's place: the place of the field that dates its list, or -1. */
    final int[] dated;

    /** The fields that have a column; those that date others first. */
    final int[] inOrder;

    /** The place of the first required date. */
    final int firstDate;

    private final List<SheetMatch.Column> asides;

    Layout(ImportFields fields, SheetMatch match) {
        this.fields = fields;
        this.match = match;
        columns = new int[fields.size()];
        headings = new String[fields.size()];
        dated = new int[fields.size()];
        Arrays.fill(columns, -1);
        Arrays.fill(headings, "");
        for (var column : match.columns()) {
            if (column.field() != null) {
                columns[fields.place(column.field())] = column.at();
                headings[fields.place(column.field())] = column.heading();
            }
        }
        var order = new ArrayList<Integer>();
        var first = -1;
        for (var place = 0; place < fields.size(); place++) {
            var field = fields.all().get(place);
            dated[place] = field.datedBy() == null ? -1 : fields.place(Objects.requireNonNull(field.datedBy()));
            if (field.required() && first < 0) {
                first = place;
            }
            if (columns[place] >= 0) {
                order.add(place);
            }
        }
        firstDate = first;
        inOrder = order.stream()
                .sorted((one, other) -> Boolean.compare(dated[one] >= 0, dated[other] >= 0))
                .mapToInt(it -> it)
                .toArray();
        asides = match.columns().stream().filter(it -> it.field() == null).toList();
    }

    /** Is this the row of the template that shows how? */
    boolean isExample(SheetRows.Raw raw) {
        if (inOrder.length < 3) {
            return false;
        }
        for (var place : inOrder) {
            if (!CellReader.shown(raw.at(columns[place]))
                    .equals(fields.all().get(place).example())) {
                return false;
            }
        }
        return true;
    }

    /** What stands in the columns that are not brought in, as JSON. */
    @Nullable
    String aside(SheetRows.Raw raw) {
        if (asides.isEmpty()) {
            return null;
        }
        var kept = new LinkedHashMap<String, String>();
        for (var column : asides) {
            var shown = CellReader.shown(raw.at(column.at()));
            if (!shown.isEmpty()) {
                kept.put(column.heading(), shown);
            }
        }
        return kept.isEmpty() ? null : JSON.writeValueAsString(kept);
    }
}
