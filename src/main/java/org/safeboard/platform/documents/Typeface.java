package org.safeboard.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The typeface that goes into the files: Source Sans 3, free to embed (SIL Open Font Licence). */
enum Typeface {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    static final String FAMILY = "Source Sans 3";

    /** The tag of the table of substitutions. */
    private static final int GSUB = 0x47535542;

    final int weight;
    final boolean italic;
    private final String path;

    Typeface(String file, int weight, boolean italic) {
        this.path = "/fonts/SourceSans3-" + file + ".ttf";
        this.weight = weight;
        this.italic = italic;
    }

    /** A chart with no other typeface than this one: its substitutes on a page would not be embedded in a file. */
    static String only(String svg) {
        return svg.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + FAMILY + "\"");
    }

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }

    /**
     * Without its table of substitutions. The PDF library would take ligatures from it for which the file then says no
     * letters: "office" could neither be searched nor read aloud.
     */
    InputStream openWithoutLigatures() {
        try (var file = open()) {
            var font = file.readAllBytes();
            var tables = ByteBuffer.wrap(font);
            int count = tables.getShort(4);
            for (int at = 12; at < 12 + 16 * count; at += 16) {
                if (tables.getInt(at) == GSUB) {
                    tables.put(at, (byte) 'x');
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
