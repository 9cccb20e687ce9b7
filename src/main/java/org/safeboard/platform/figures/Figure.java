package org.safeboard.platform.figures;

import java.util.List;

/**
 * A named measure with a definition, a base and rows. Table, charts, downloads, comparison with the year before and the
 * way to the records all come from this one definition.
 *
 * @param id such as {@code allegations.contacts-by-sector}: the module, a dot, a name without dots
 * @param base what is counted, in one sentence; {@code {year}} stands for "1 April 2013 to 31 March 2014"
 * @param notes how it is counted, sentence by sentence, as printed under the table
 * @param unit what one of the numbers is: "contacts"
 * @param columns none for a {@link Rows.Cross}, which has its own
 */
public record Figure(
        String id,
        String title,
        String base,
        List<String> notes,
        String unit,
        Rows rows,
        List<Column> columns,
        List<Chart> charts) {

    public Figure {
        if (!id.matches("[a-z]+\\.[a-z0-9-]+")) {
            throw new IllegalArgumentException("No figure id: " + id);
        }
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    /** The module it belongs to: {@code allegations}. */
    public String module() {
        return id.substring(0, id.indexOf('.'));
    }

    /**
     * A chart to draw of the table.
     *
     * @param columns the keys of the columns drawn, each a series
     * @param unit what is drawn, where it is not the unit of the figure; blank for that
     */
    public record Chart(String title, Form form, List<String> columns, String unit) {
        public Chart {
            columns = List.copyOf(columns);
        }

        public Chart(String title, Form form, List<String> columns) {
            this(title, form, columns, "");
        }
    }

    /** The forms a chart may have. */
    public enum Form {
        BARS,
        STACKED,
        DOUGHNUT
    }
}
