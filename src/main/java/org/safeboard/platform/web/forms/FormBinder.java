package org.safeboard.platform.web.forms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Fills a record with what a form sent. Whatever was sent or left out, it succeeds: text is never null, and what cannot be
 * an enum, an id or a file is null, so that the rules can say in their own words what is missing.
 *
 * <p>A component {@code x} takes the field {@code x}; a record within takes {@code x.y}; a list takes every {@code x}, a
 * list of records {@code x[0].y}, {@code x[1].y} and so on; a map of texts takes {@code x[key]}.
 */
public final class FormBinder {
    private static final int MOST_ROWS = 200;

    private final Map<String, String[]> sent;
    private final Map<String, List<MultipartFile>> files;

    FormBinder(Map<String, String[]> sent, Map<String, List<MultipartFile>> files) {
        this.sent = sent;
        this.files = files;
    }

    /** A form from what was sent before and kept. */
    public static <T extends Record> T fill(Class<T> form, Map<String, List<String>> sent) {
        var texts = new LinkedHashMap<String, String[]>();
        sent.forEach((name, values) -> texts.put(name, values.toArray(String[]::new)));
        return new FormBinder(texts, Map.of()).bind(form);
    }

    <T> T bind(Class<T> form) {
        return bind(form, "");
    }

    private <T> T bind(Class<T> form, String prefix) {
        var components = form.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], prefix + components[i].getName());
        }
        try {
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = form.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(form + " must take whatever a form sends", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(form + " is not a record that a form can fill", e);
        }
    }

    private @Nullable Object value(RecordComponent component, String field) {
        var type = component.getType();
        if (type == List.class) {
            return list(argument(component, 0), field);
        }
        if (type == Map.class) {
            return map(field);
        }
        if (type == MultipartFile.class) {
            return files.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
        }
        if (type.isRecord()) {
            return bind(type, field + ".");
        }
        var text = clean(first(field));
        return one(type, component.isAnnotationPresent(AsTyped.class) ? text : text.strip());
    }

    private static @Nullable Object one(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            return !text.isEmpty() && !text.equals("false");
        }
        if (type == UUID.class) {
            return id(text);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(it -> ((Enum<?>) it).name().equals(text))
                    .findFirst()
                    .orElse(null);
        }
        throw new IllegalArgumentException("A form has texts, choices, dates, files and lists of them, not " + type);
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private List<?> list(Class<?> of, String field) {
        if (of == MultipartFile.class) {
            return List.copyOf(files.getOrDefault(field, List.of()));
        }
        if (of.isRecord()) {
            var rows = new ArrayList<@Nullable Object>();
            for (int i = 0; i < MOST_ROWS && hasAny(field + "[" + i + "]."); i++) {
                rows.add(bind(of, field + "[" + i + "]."));
            }
            return rows;
        }
        return Stream.of(sent.getOrDefault(field, new String[0]))
                .map(it -> clean(it).strip())
                .filter(it -> !it.isEmpty())
                .distinct()
                .map(it -> one(of, it))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, String> map(String field) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((name, texts) -> {
            if (name.startsWith(field + "[") && name.endsWith("]")) {
                values.put(
                        name.substring(field.length() + 1, name.length() - 1),
                        clean(texts[0]).strip());
            }
        });
        return values;
    }

    private boolean hasAny(String prefix) {
        return sent.keySet().stream().anyMatch(it -> it.startsWith(prefix));
    }

    private String first(String field) {
        var texts = sent.get(field);
        return texts == null || texts.length == 0 ? "" : texts[0];
    }

    /** One kind of line end, and no character that PostgreSQL cannot keep. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return type instanceof Class<?> of ? of : (Class<?>) ((ParameterizedType) type).getRawType();
    }
}
