package org.safeboard.platform.govuk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** What the templates of fields share: ids made from names, and the problems of one field. */
public final class Field {
    private Field() {}

    /** The id of a field: {@code on.month} has {@code on-month}; the day of a date has the id of the date itself. */
    public static String id(String name) {
        var field = name.endsWith(".day") ? name.substring(0, name.length() - 4) : name;
        return field.replace("].", "-").replace('[', '-').replace('.', '-').replace("]", "");
    }

    /** What is wrong with this field or, for a date, with one of its parts; blank when nothing is. */
    public static String message(List<Problem> problems, String name) {
        return problems.stream()
                .filter(it -> it.field().equals(name) || isPart(it.field(), name))
                .map(Problem::message)
                .distinct()
                .collect(Collectors.joining(". "));
    }

    /** Is this part of a date to be marked? All of them when the problem is the date's as a whole. */
    public static boolean isMarked(List<Problem> problems, String name, String part) {
        var parts = problems.stream().filter(it -> isPart(it.field(), name)).toList();
        return parts.isEmpty()
                ? problems.stream().anyMatch(it -> it.field().equals(name))
                : parts.stream().anyMatch(it -> it.field().equals(name + "." + part));
    }

    /** The value of {@code aria-describedby}; null, so that the attribute is left out, when there is nothing to name. */
    public static @Nullable String describedBy(String... ids) {
        var present = Stream.of(ids).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
        return present.isEmpty() ? null : present;
    }

    private static boolean isPart(String field, String date) {
        return field.equals(date + ".day") || field.equals(date + ".month") || field.equals(date + ".year");
    }
}
