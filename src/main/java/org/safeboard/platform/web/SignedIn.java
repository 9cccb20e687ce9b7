package org.safeboard.platform.web;

import java.util.Optional;
import org.safeboard.platform.access.Staff;

/** Tells the pages who is signed in on this request; access answers it. */
public interface SignedIn {
    Optional<Staff> staff();

    /** The name of the board in whose area this person works; blank when nobody is signed in. */
    String board();
}
