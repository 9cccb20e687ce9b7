package org.safeboard.platform.enrolment;

import org.safeboard.platform.web.Page;

/** What a link shows that was used, is too old, or never was one. */
public record LinkUsedPage() implements Page {
    @Override
    public int status() {
        return 404;
    }
}
