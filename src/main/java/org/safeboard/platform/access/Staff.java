package org.safeboard.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in, with the roles they hold today. Every page takes one.
 *
 * @param held the roles in force on the day of the request; those ended or not begun are left out
 */
public record Staff(UUID id, String name, String email, List<Held> held) {

    /**
     * A role held in an area for an agency.
     *
     * @param area the area's code, such as {@code walsall}
     * @param sector the code of the sector an adviser advises; null for every other role
     */
    public record Held(
            Role role, String area, String agency, @Nullable String sector) {}

    public Staff {
        held = List.copyOf(held);
    }

    /** Does this person hold one of these roles in this area? */
    public boolean isOneOf(String area, Role... roles) {
        return held.stream()
                .anyMatch(it -> it.area().equals(area) && List.of(roles).contains(it.role()));
    }

    /** The areas in which this person holds one of these roles. */
    public Set<String> areasAs(Role... roles) {
        return held.stream()
                .filter(it -> Arrays.asList(roles).contains(it.role()))
                .map(Held::area)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sectors this person advises in an area. */
    public Set<String> sectorsAdvisedIn(String area) {
        return held.stream()
                .filter(it ->
                        it.role() == Role.SAFEGUARDING_ADVISER && it.area().equals(area))
                .flatMap(it -> java.util.stream.Stream.ofNullable(it.sector()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
