package org.safeboard.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and has not saved.
 *
 * @param form the key of the form it was last typed into
 * @param seen the number of the last event its writer had seen on the record; null where the form does not say
 */
public record Draft(
        UUID id, UUID form, List<Field> fields, @Nullable Long seen, Instant at) {
    static final String KEY = "draft";
    static final String FROM = "draftFrom";
    static final String THROW_AWAY = "draftIntent";
    private static final Set<String> OURS = Set.of("_csrf", "who", "once", "kept", "seen", KEY, FROM);

    /** A field by the name it has in the form; fields of one name follow each other in their order. */
    public record Field(String name, String value) {}

    /** What the form of a request holds, every character of it; no password. */
    static List<Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password")) {
                for (var value : values) {
                    fields.add(new Field(name, value.replace("\u0000", "")));
                }
            }
        });
        return fields;
    }

    /** What a person typed or chose, for reading. */
    public List<Field> readable() {
        return fields.stream().filter(it -> !it.value.isBlank()).toList();
    }
}
