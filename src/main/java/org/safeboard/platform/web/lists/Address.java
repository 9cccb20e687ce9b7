package org.safeboard.platform.web.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The address of a list as it is filtered and ordered, to make links that change one thing of it. */
public final class Address {
    private final String path;
    private final SequencedMap<String, List<String>> query;

    private Address(String path, SequencedMap<String, List<String>> query) {
        this.path = path;
        this.query = query;
    }

    public static Address of(String path) {
        return new Address(path, new LinkedHashMap<>());
    }

    /** With these values of a parameter in place of those it had; blank ones are left out. */
    public Address with(String name, String... values) {
        return with(name, Arrays.asList(values));
    }

    public Address with(String name, Collection<String> values) {
        var changed = new LinkedHashMap<>(query);
        changed.remove(name);
        var present = new ArrayList<>(values);
        present.removeIf(String::isBlank);
        if (!present.isEmpty()) {
            changed.put(name, present);
        }
        return new Address(path, changed);
    }

    public Address without(String... names) {
        var changed = new LinkedHashMap<>(query);
        changed.keySet().removeAll(Arrays.asList(names));
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + parameters();
    }

    private String parameters() {
        return query.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> Map.entry(it.getKey(), value)))
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
