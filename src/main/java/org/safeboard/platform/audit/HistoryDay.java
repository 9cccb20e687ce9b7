package org.safeboard.platform.audit;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * One London day of a history, the latest entry first.
 *
 * @param name such as "27 March 2026"
 */
public record HistoryDay(String name, List<Entry> entries) {
    public static List<HistoryDay> of(List<Entry> entries) {
        var days = new LinkedHashMap<String, List<Entry>>();
        entries.forEach(it -> days.computeIfAbsent(it.day(), day -> new java.util.ArrayList<>())
                .add(it));
        return days.entrySet().stream()
                .map(it -> new HistoryDay(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    public String id() {
        return name.replace(' ', '-');
    }
}
