package org.safeboard.platform.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Role;

/**
 * Somebody with an account, and every role they ever held.
 *
 * @param leftOn the first day they are not here any more
 */
public record Person(
        UUID id,
        String name,
        String email,
        boolean hasPassword,
        @Nullable LocalDate leftOn,
        List<RoleHeld> roles) {
    /**
     * A role in an area.
     *
     * @param until its last day; null while none is set
     * @param isOver whether that day has passed
     */
    public record RoleHeld(
            UUID id,
            Role role,
            String area,
            String areaName,
            String agency,
            @Nullable String sector,
            LocalDate from,
            @Nullable LocalDate until,
            boolean isOver) {}

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** The roles held now or later, in few words. */
    public String rolesInShort() {
        return roles.stream()
                .filter(it -> !it.isOver)
                .map(it -> it.role.title() + ", " + it.areaName)
                .distinct()
                .collect(java.util.stream.Collectors.joining("; "));
    }
}
