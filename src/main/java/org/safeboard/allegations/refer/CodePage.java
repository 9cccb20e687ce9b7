package org.safeboard.allegations.refer;

import java.time.LocalDate;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.web.Page;

/**
 * The code to come back with.
 *
 * @param next where it goes on
 * @param paused has somebody saved and is about to leave?
 */
public record CodePage(Draft draft, String next, boolean paused) implements Page {
    public LocalDate until() {
        return LocalDate.ofInstant(draft.changedAt(), Change.LONDON).plus(ReferralDrafts.KEPT);
    }
}
