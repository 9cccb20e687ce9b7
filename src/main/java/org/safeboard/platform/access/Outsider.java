package org.safeboard.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account, on one of the few pages that are open to all, such as the form of an employer. A page for
 * them takes one, as every other page takes a {@link Staff}.
 *
 * @param address where the request came from, for counting tries; never kept
 * @param once the form's own key; null outside forms
 */
public record Outsider(String address, Instant at, @Nullable UUID once) {
    /** Whom the history names for what somebody without an account did. */
    public static final UUID ID = new UUID(0, 1);

    /**
     * An act of theirs.
     *
     * @param name as they gave it; the history says that they have no account
     */
    public Change change(String name) {
        return new Change(new Staff(ID, name + " (without an account)", "", List.of()), at, "", once, null);
    }
}
