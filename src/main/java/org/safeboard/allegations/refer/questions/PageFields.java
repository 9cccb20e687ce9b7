package org.safeboard.allegations.refer.questions;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeboard.allegations.domain.incoming.answers.Step;

/** The fields of one page among all that a request sends. */
public final class PageFields {
    private PageFields() {}

    /** Of a form as it was sent. */
    static Map<String, List<String>> sent(Step step, Map<String, List<String>> all) {
        var names = names(step);
        var fields = new LinkedHashMap<String, List<String>>();
        all.forEach((name, values) -> {
            if (names.contains(name.split("\\.", 2)[0])) {
                fields.put(name, values.stream().map(it -> it.replace("\0", "")).toList());
            }
        });
        return fields;
    }

    /** Of a form that came when no draft was open and goes with the code: each page has one value a field. */
    public static Map<String, List<String>> carried(Step step, Map<String, String> typed) {
        var all = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        return sent(step, all);
    }

    static Map<String, String> toCarry(Map<String, List<String>> fields) {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.getFirst()));
        return typed;
    }

    private static Set<String> names(Step step) {
        return Arrays.stream(step.form().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
