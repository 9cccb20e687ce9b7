package org.safeboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.safeboard.platform.access.Role;

/**
 * Who may ask for a page or send a form, in the area it belongs to.
 *
 * @param open also without signing in
 * @param everybody everybody who is signed in
 * @param sometimes whether the state of the record decides as well, so that those who may do not always find it
 */
record WhoMay(boolean open, boolean everybody, boolean sometimes, Set<Role> roles) {
    boolean may(Role role) {
        return open || everybody || roles.contains(role);
    }

    /** All the tables of a folder. */
    static Map<String, WhoMay> in(Path folder) {
        try (var files = Files.list(folder)) {
            var lines = new StringBuilder();
            for (var file : files.sorted().toList()) {
                lines.append(Files.readString(file)).append('\n');
            }
            return read(lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line a mapping: method, address, who; {@code ...} at the end where the state of the record decides as well. */
    static Map<String, WhoMay> read(String table) {
        var all = new LinkedHashMap<String, WhoMay>();
        table.lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(line -> {
            var words = Arrays.asList(line.split("\\s+"));
            var who = words.subList(2, words.size());
            var roles = EnumSet.noneOf(Role.class);
            who.stream()
                    .filter(it -> !Set.of("ANYBODY", "EVERYBODY", "...").contains(it))
                    .map(Role::valueOf)
                    .forEach(roles::add);
            var key = words.get(0) + " " + words.get(1);
            var twice = all.put(
                    key, new WhoMay(who.contains("ANYBODY"), who.contains("EVERYBODY"), who.contains("..."), roles));
            if (twice != null) {
                throw new IllegalArgumentException("Twice in the table: " + key);
            }
        });
        return all;
    }
}
