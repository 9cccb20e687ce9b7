package org.safeboard.platform.imports.read;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows and columns, open for reading. A sheet may be read more than once. */
public interface SheetFile extends Closeable {
    List<Sheet> sheets();

    @Override
    void close();

    /** One sheet of it; a CSV file has one without a name. */
    interface Sheet {
        String name();

        boolean hidden();

        /** Hands over every row that has something in it, until the reader has had enough. */
        void read(RowReader reader);
    }

    /** Takes rows one by one. */
    @FunctionalInterface
    interface RowReader {
        /**
         * @param number as the spreadsheet shows it, from 1
         * @param cells each a String, Double, Boolean, LocalDateTime, LocalTime or {@link CellError}; null is blank
         * @return whether to go on
         */
        boolean row(int number, @Nullable Object[] cells);
    }

    /** What a spreadsheet shows instead of a value. */
    record CellError(String shown) {}
}
