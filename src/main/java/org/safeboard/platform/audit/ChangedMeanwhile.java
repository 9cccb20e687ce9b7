package org.safeboard.platform.audit;

import java.util.List;

/** The record was changed after its writer had last seen it; nothing was saved. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Entry> since;

    ChangedMeanwhile(List<Entry> since) {
        super("changed meanwhile", null, false, false);
        this.since = List.copyOf(since);
    }

    /** What was done since, the earliest first; never empty. */
    public List<Entry> since() {
        return since;
    }

    /** The number the page shows as seen from now on: sending it again is then a choice. */
    public long seen() {
        return since.getLast().number();
    }
}
