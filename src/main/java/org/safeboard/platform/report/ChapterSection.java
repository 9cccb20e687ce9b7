package org.safeboard.platform.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A section of a chapter, with the text it has before anybody writes in it.
 *
 * @param id unique in the chapter, of small letters and hyphens
 * @param text in the markup of the report: paragraphs, {@code ## headings}, {@code - bullets}, {@code 1. numbers},
 *     {@code **bold**}, figures by name as <code>{allegations.contacts.total}</code>, and on lines of their own {@code [table
 *     allegations.outcomes]} and {@code [chart allegations.outcomes 1]}; what stands between {@code [if figure]} and {@code
 *     [end]} is left out in a year in which the figure counted nothing
 */
public record ChapterSection(String id, String title, String text) {
    private static final Pattern FIRST_LINE = Pattern.compile("(?m)^# ([a-z][a-z-]*): (.+)$");

    public ChapterSection {
        if (!id.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("No section id: " + id);
        }
    }

    /** Reads the sections of a file of the application; each begins with a line {@code # id: Title}. */
    public static List<ChapterSection> read(String resource) {
        try (var file = Objects.requireNonNull(ChapterSection.class.getResourceAsStream(resource), resource)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads sections that each begin with a line {@code # id: Title}; what stands before the first is left out. */
    public static List<ChapterSection> of(String text) {
        var starts = FIRST_LINE.matcher(text).results().toList();
        return java.util.stream.IntStream.range(0, starts.size())
                .mapToObj(i -> {
                    var start = starts.get(i);
                    int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
                    var body = text.substring(start.end(), end).strip();
                    return new ChapterSection(start.group(1), start.group(2).strip(), body);
                })
                .toList();
    }
}
