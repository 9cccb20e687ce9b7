package org.safeboard.allegations.domain;

import java.util.UUID;
import org.safeboard.platform.access.Change;

/** What was said, as it was said: added to, never changed. */
public interface Statements {
    void add(UUID contact, String text, Change change);
}
