package org.safeboard.platform.imports.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that can be brought in.
 *
 * @param heading the plain heading, as the template has it
 * @param list the code list its values are of, such as {@code allegations/sector}; null for other types
 * @param datedBy the field whose date says which list was in force; null where it does not matter
 * @param example what the template's example row shows
 * @param explanation a sentence for the person who fills it in
 * @param synonyms headings that offices use for it
 */
public record ImportField(
        String name,
        String heading,
        FieldType type,
        @Nullable String list,
        @Nullable String datedBy,
        boolean required,
        String example,
        String explanation,
        List<String> synonyms) {
    public ImportField {
        synonyms = List.copyOf(synonyms);
    }
}
