package org.safeboard.platform.letters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the fields of a template are replaced by.
 *
 * @param once a value by the name of its field
 * @param each the values of what there may be several of, one map for each
 */
public record LetterValues(Map<String, String> once, List<Map<String, String>> each) {
    public LetterValues {
        // keeps the order: what is frozen is compared and hashed
        once = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(once));
        each = each.stream()
                .map(it -> java.util.Collections.unmodifiableMap(new LinkedHashMap<>(it)))
                .toList();
    }

    /** Those of the fields for which there is nothing to say. */
    public List<String> missing(Collection<String> fields) {
        return fields.stream().filter(this::isMissing).toList();
    }

    private boolean isMissing(String field) {
        var value = once.get(field);
        if (value != null) {
            return value.isBlank();
        }
        return each.isEmpty()
                || each.stream().anyMatch(it -> it.getOrDefault(field, "").isBlank());
    }

    /** The same with some of the values replaced. */
    public LetterValues with(Map<String, String> others) {
        var all = new LinkedHashMap<>(once);
        all.putAll(others);
        return new LetterValues(all, each);
    }
}
