package org.safeboard.platform.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of letter, with the fields that its templates may use.
 *
 * @param id such as {@code allegations.outcome}; never changed, and the name of its standard text in {@code letters/}
 */
public record LetterType(String id, String title, String about, List<LetterField> fields) {
    public LetterType {
        fields = List.copyOf(fields);
    }

    /** Made-up values, to show what a template looks like when it is filled. */
    public LetterValues samples() {
        var once = new LinkedHashMap<String, String>();
        var each = new LinkedHashMap<String, String>();
        fields.forEach(it -> (it.each() ? each : once).put(it.name(), it.sample()));
        return new LetterValues(once, each.isEmpty() ? List.of() : List.<Map<String, String>>of(each));
    }
}
