package org.safeboard.platform.web;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Staff;

/** Tells the pages who is signed in on this request; access answers it. */
public interface SignedIn {
    Optional<Staff> staff();

    /** The name of the board in whose area this person works; blank when nobody is signed in. */
    String board();

    /** The hidden field {@code who} of a form shown to this person: should they be signed out, it is kept for them. */
    String who(UUID once);
}
