package org.safeboard.bench.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The lists of words beside the classes. */
final class Texts {
    private Texts() {}

    static Properties properties(String name) {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    static List<String> words(Properties properties, String key) {
        return List.of(properties.getProperty(key).strip().split("\\s+"));
    }

    /** Groups of names that stand for each other, by each that may be replaced. */
    static Map<String, List<String>> groups(Properties properties, String key, boolean both) {
        var groups = new HashMap<String, List<String>>();
        for (var group : properties.getProperty(key).split(";")) {
            var names = Stream.of(group.split(",")).map(String::strip).toList();
            for (var name : both ? names : names.subList(0, 1)) {
                groups.putIfAbsent(
                        name, names.stream().filter(it -> !it.equals(name)).toList());
            }
        }
        return groups;
    }
}
