package org.safeboard.platform.imports.read;

import java.time.Duration;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes size of the file as it came
 * @param unpackedBytes of all parts of a workbook together
 * @param stringBytes of a workbook's shared strings, which have to be held in memory
 * @param ratio how many times larger than packed a part may be, once it is over a megabyte
 * @param parts files inside a workbook
 * @param time reading once through
 */
public record Limits(
        long fileBytes,
        long unpackedBytes,
        long stringBytes,
        int ratio,
        int parts,
        int sheets,
        int rows,
        int columns,
        long cells,
        int cellCharacters,
        Duration time) {
    /** A workbook of 200,000 rows of 60 columns stays below them. */
    public static final Limits USUAL = new Limits(
            60L << 20,
            900L << 20,
            128L << 20,
            300,
            2_000,
            60,
            250_000,
            300,
            25_000_000L,
            32_767,
            Duration.ofMinutes(5));
}
