package org.safeboard.allegations.caselist;

import java.util.UUID;

/**
 * Filters of the case list under a name. What was searched for is not among them: it may be somebody's name.
 *
 * @param shared with everybody who sees the case list of the area
 */
public record SavedView(UUID id, UUID owner, String name, boolean shared, CaseFilter filter) {

    /**
     * A view as somebody sees it.
     *
     * @param count of the cases that this person may see
     * @param own may this person remove it?
     */
    public record Shown(SavedView view, String by, long count, boolean own) {}

    /** A view as typed. */
    public record Form(String name, boolean shared) {}
}
