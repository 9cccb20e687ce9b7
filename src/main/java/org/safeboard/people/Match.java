package org.safeboard.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be about the person asked for.
 *
 * @param score how much likelier the same person is than anybody else, in doublings (bits); as likely as not at nought
 * @param reasons what was compared, in words that can be read aloud, the weightiest first
 * @param judged what somebody judged, where one record was compared with another
 */
public record Match(
        UUID person,
        PersonDetails details,
        Listing list,
        double score,
        List<Reason> reasons,
        @Nullable Verdict judged) {

    Match judgedAs(@Nullable Verdict verdict) {
        return new Match(person, details, list, score, reasons, verdict);
    }
}
