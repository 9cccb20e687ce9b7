package org.safeboard.platform.imports;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be brought in as it is.
 *
 * @param field the name of the field; null where it is the row as a whole
 * @param heading the heading of the column as the file has it; blank for the row as a whole
 * @param column the letters of the column, such as {@code AB}; blank where the file has no such column
 * @param found what stands there
 * @param whatToDo a sentence that says what to do
 */
public record RowProblem(
        Place place, @Nullable String field, String heading, String column, String found, String whatToDo) {}
