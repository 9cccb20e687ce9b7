package org.safeboard.bench.matching;

import java.util.List;

/**
 * A query with its answer.
 *
 * @param cells what is asked, under the headings of a register
 * @param truth the id of the person it is about, empty for nobody there
 * @param tags the kinds of error in it, and its community as {@code c:...}
 */
public record Question(String id, List<String> cells, String truth, List<String> tags) {

    /** The errors, "(clean)" when there is none. */
    List<String> kinds() {
        var kinds = tags.stream().filter(it -> !it.startsWith("c:")).toList();
        return kinds.isEmpty() ? List.of("(clean)") : kinds;
    }

    /** The community, or nothing. */
    List<String> communities() {
        return tags.stream()
                .filter(it -> it.startsWith("c:"))
                .map(it -> it.substring(2))
                .toList();
    }
}
