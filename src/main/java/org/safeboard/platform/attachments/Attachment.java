package org.safeboard.platform.attachments;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists show it, without its content.
 *
 * @param name as given, without a path
 * @param replaced has a later version taken its place?
 * @param byName who added it
 */
public record Attachment(
        UUID id,
        Owner owner,
        String name,
        FileType type,
        long size,
        Scan scan,
        boolean replaced,
        @Nullable UUID replaces,
        String byName,
        Instant at) {
    private static final long KILO = 1000;

    public String href() {
        return "/attachments/" + id;
    }

    /** "PDF, 231 KB". */
    public String kind() {
        return type.title() + ", " + size(size);
    }

    /** "231 KB", "4.2 MB". */
    static String size(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round(bytes / (double) KILO)) + "\u00a0KB";
        }
        return String.format(Locale.UK, "%.1f", bytes / (double) (KILO * KILO)).replace(".0", "") + "\u00a0MB";
    }
}
