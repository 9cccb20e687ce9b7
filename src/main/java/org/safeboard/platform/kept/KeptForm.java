package org.safeboard.platform.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form as it was sent, to be sent again.
 *
 * @param path where it was sent to, with its query
 * @param hadFiles whether files were chosen in it, which are not kept
 */
public record KeptForm(UUID once, String path, List<Field> fields, boolean hadFiles, Instant at) {
    private static final Set<String> OURS = Set.of("_csrf", "who", "once", "kept");

    /** A field by the name it has in the form; fields of one name follow each other in their order. */
    public record Field(String name, String value) {}

    static KeptForm of(HttpServletRequest request, UUID once, Instant at) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var inQuery = UriComponentsBuilder.fromUriString("/" + query).build().getQueryParams();
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            // the container puts the values of the query before those of the form
            int first = inQuery.containsKey(name) ? inQuery.get(name).size() : 0;
            for (int i = first; i < values.length && isKept(name); i++) {
                fields.add(new Field(name, values[i]));
            }
        });
        return new KeptForm(once, request.getRequestURI() + query, fields, hasFiles(request), at);
    }

    /** What a person typed or chose, for reading. */
    public List<Field> readable() {
        return fields.stream()
                .filter(it -> !it.value.isBlank() && !it.name.equals("seen"))
                .toList();
    }

    /** Without the number the record had when it was first shown. */
    KeptForm unseen() {
        return new KeptForm(
                once,
                path,
                fields.stream().filter(it -> !it.name.equals("seen")).toList(),
                hadFiles,
                at);
    }

    long size() {
        return fields.stream()
                .mapToLong(it -> it.name.length() + it.value.length())
                .sum();
    }

    private static boolean isKept(String name) {
        return !OURS.contains(name) && !name.toLowerCase(java.util.Locale.ROOT).contains("password");
    }

    private static boolean hasFiles(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            return request.getParts().stream().anyMatch(it -> it.getSubmittedFileName() != null && it.getSize() > 0);
        } catch (java.io.IOException | jakarta.servlet.ServletException | IllegalStateException unreadable) {
            return true;
        }
    }
}
