package org.safeboard.platform.documents;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 to 5
     * @param id unique in the document, a valid HTML id
     */
    record Heading(int level, String id, String text) implements Block {
        public Heading {
            if (level < 2 || level > 5) {
                throw new IllegalArgumentException("A heading of a document has level 2 to 5, not " + level);
            }
            text = Text.clean(text);
        }
    }

    /** A paragraph of text. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** A list with bullets or numbers. */
    record Items(boolean numbered, List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table. The first column holds the row headers.
     *
     * @param id unique in the document, a valid HTML id
     * @param title its caption, such as "Table 1: Contacts by setting"
     * @param base what is counted, in one sentence
     * @param notes how it is counted, printed under it
     */
    record Table(String id, String title, String base, List<String> notes, List<Column> columns, List<Row> rows)
            implements Block {
        public Table {
            title = Text.clean(title);
            base = Text.clean(base);
            notes = notes.stream().map(Text::clean).toList();
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Does it need a page turned on its side? */
        boolean isWide() {
            return columns.size() > 9;
        }
    }

    /**
     * A column of a table.
     *
     * @param format how its numbers look in a workbook, such as {@code 0"%"}; null for a column of text
     */
    record Column(String heading, @Nullable String format) {
        public Column {
            heading = Text.clean(heading);
        }

        public boolean isNumber() {
            return format != null;
        }
    }

    /** A row of a table; a total stands out. */
    record Row(boolean total, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text as printed
     * @param number the value as a number, for the workbook; null where there is none or it is protected
     */
    record Cell(String text, @Nullable BigDecimal number) {
        public Cell {
            text = Text.clean(text);
        }

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /**
     * A chart.
     *
     * @param title its caption, such as "Chart 1: Contacts by setting"
     * @param description what it shows, for those who cannot see it
     * @param svg one svg element with a viewBox, made by the charts, never of what somebody typed
     */
    record Picture(String title, String description, String svg) implements Block {
        public Picture {
            title = Text.clean(title);
            description = Text.clean(description);
        }
    }
}
