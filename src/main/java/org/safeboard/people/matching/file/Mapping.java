package org.safeboard.people.matching.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeboard.platform.commands.Refusal;

/**
 * What a person said of columns whose headings do not say it themselves.
 *
 * @param columns the headings given for a part
 */
record Mapping(Map<Part, List<String>> columns) {
    static final Mapping NONE = new Mapping(Map.of());

    /** @param written {@code surname=last_name,born=date_of_birth}, or the name of a file with a line for each */
    static Mapping of(String written) throws IOException {
        if (written.isBlank()) {
            return NONE;
        }
        return written.contains("=") ? read(written.replace(',', '\n')) : read(text(Path.of(written)));
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    "There is no file %s: name one with --mapping, or write it out like --mapping surname=last_name."
                            .formatted(file));
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException wrong) {
            throw new Refusal("%s is not a text in UTF-8: save it as one.".formatted(file));
        }
    }

    private static Mapping read(String lines) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(lines));
        var columns = new EnumMap<Part, List<String>>(Part.class);
        var unknown = new ArrayList<String>();
        for (var name : properties.stringPropertyNames().stream().sorted().toList()) {
            var given = Stream.of(properties.getProperty(name).split("\\+"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
            Part.of(name)
                    .ifPresentOrElse(
                            part -> columns.merge(
                                    part,
                                    given,
                                    (a, b) -> Stream.concat(a.stream(), b.stream())
                                            .toList()),
                            () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            throw new Refusal("Nothing of a person is called %s in --mapping: choose from %s."
                    .formatted(String.join(", ", unknown), words()));
        }
        columns.forEach((part, given) -> {
            if (given.isEmpty() || (given.size() > 1 && !part.several())) {
                throw new Refusal("Say in --mapping one column for %s.".formatted(part.word()));
            }
        });
        return new Mapping(columns);
    }

    /** What is said of columns that no file has. */
    List<String> missing(List<List<String>> files) {
        return columns.values().stream()
                .flatMap(List::stream)
                .filter(name ->
                        files.stream().allMatch(it -> Columns.place(it, name).isEmpty()))
                .map(it -> "No file has the column %s that --mapping names.".formatted(it))
                .toList();
    }

    private static String words() {
        return Stream.of(Part.values()).map(Part::word).collect(Collectors.joining(", "));
    }
}
