package org.safeboard.platform.imports.keep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportRow;

/**
 * By what a row is known again: the office's own reference within the area or, without one, the fields by which the kind
 * recognises it. Rows of one file that are the same in these are told apart by their order.
 */
public final class Identity {
    private final int reference;
    private final int[] recognisedBy;
    private final byte[] scopeBytes;
    private final MessageDigest digest;
    private final Map<UUID, Integer> seen = new HashMap<>();

    public Identity(ImportKind kind, String area) {
        var fields = kind.fields();
        this.reference = fields.place(kind.reference());
        this.recognisedBy = kind.recognisedBy().stream().mapToInt(fields::place).toArray();
        this.scopeBytes = (area + "\n" + kind.id() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A row with its identity and the hash of everything in it. */
    public record Known(ImportRow row, UUID identity, UUID content) {}

    public List<Known> of(List<ImportRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    private Known of(ImportRow row) {
        var content = new StringBuilder(256);
        for (var place = 0; place < row.size(); place++) {
            part(content, row.value(place));
        }
        var number = row.value(reference) instanceof String text ? text : null;
        var identity = number == null ? fingerprint(row) : hash("ref\n" + plain(number));
        var times = seen.merge(identity, 1, Integer::sum);
        return new Known(
                row,
                number != null || times == 1 ? identity : hash("again\n" + times + "\n" + identity),
                hash(content));
    }

    /** References are the same whatever their capitals and blanks. */
    public static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).strip();
    }

    private UUID fingerprint(ImportRow row) {
        var text = new StringBuilder("row\n");
        for (var place : recognisedBy) {
            part(text, row.value(place));
        }
        return hash(text);
    }

    private static void part(StringBuilder text, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            text.append(date.toEpochDay());
        } else if (value != null) {
            text.append(value);
        }
        text.append('\u001f');
    }

    private UUID hash(CharSequence text) {
        digest.update(scopeBytes);
        var bytes = ByteBuffer.wrap(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
