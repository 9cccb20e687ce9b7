package org.safeboard.platform.web;

/** A page: a record whose template has the same name and lies beside it. */
public interface Page extends View {
    /** The HTTP status it is sent with. */
    default int status() {
        return 200;
    }
}
