package org.safeboard.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typeface that goes into the files: Source Sans 3, free to embed (SIL Open Font Licence). */
enum Typeface {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    static final String FAMILY = "Source Sans 3";

    final int weight;
    final boolean italic;
    private final String path;

    Typeface(String file, int weight, boolean italic) {
        this.path = "/fonts/SourceSans3-" + file + ".ttf";
        this.weight = weight;
        this.italic = italic;
    }

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }

    byte[] bytes() {
        try (var file = open()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
