package org.safeboard.platform.letters;

/**
 * Something that a template may ask for, written {@code {{case reference}}} or {@code «case reference»} in it.
 *
 * @param name as it stands in the template
 * @param about what it is replaced by
 * @param each whether there may be several: the paragraphs or the table row around it are repeated for each
 * @param sample what stands there in the example on the settings page
 */
public record LetterField(String name, String about, boolean each, String sample) {
    public static LetterField of(String name, String about, String sample) {
        return new LetterField(name, about, false, sample);
    }

    public static LetterField each(String name, String about, String sample) {
        return new LetterField(name, about, true, sample);
    }
}
