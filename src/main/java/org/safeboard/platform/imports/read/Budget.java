package org.safeboard.platform.imports.read;

import org.safeboard.platform.imports.Unreadable;

/** What is left of the limits while one file is read. */
final class Budget {
    private static final String CUT = ": bring it in as smaller files";
    private final Limits limits;
    private final long until;
    private long unpacked;
    private long cells;
    private int rows;

    Budget(Limits limits) {
        this.limits = limits;
        this.until = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    void unpack(long bytes, long ofPart, long packed) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes() || ofPart > 1 << 20 && ofPart > Math.max(1, packed) * limits.ratio()) {
            throw new Unreadable("This workbook unpacks to far more than a spreadsheet would, so it was not opened");
        }
        time();
    }

    void row() {
        if (++rows > limits.rows()) {
            throw new Unreadable("This file has more than %,d rows%s".formatted(limits.rows(), CUT));
        }
        if ((rows & 255) == 0) {
            time();
        }
    }

    /** @param column from 0 */
    void cell(int column, int row) {
        if (column >= limits.columns()) {
            throw new Unreadable("Row %d has something in column %s, beyond the %d columns that are read: clear it"
                    .formatted(row, Columns.letters(column), limits.columns()));
        }
        if (++cells > limits.cells()) {
            throw new Unreadable("This file has more than %,d cells%s".formatted(limits.cells(), CUT));
        }
    }

    void text(int characters, int row) {
        if (characters > limits.cellCharacters()) {
            throw new Unreadable("A cell in row %d has more than %,d characters: shorten it"
                    .formatted(row, limits.cellCharacters()));
        }
    }

    private void time() {
        if (System.nanoTime() > until) {
            throw new Unreadable("Reading this file took longer than %d minutes%s"
                    .formatted(limits.time().toMinutes(), CUT));
        }
    }
}
