package org.safeboard.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The reasons as one line: "name the same, date of birth the same". */
    public String why() {
        return reasons.stream()
                .map(it -> it.field().toLowerCase(Locale.UK) + " " + it.words())
                .collect(Collectors.joining(", "));
    }

    Match judgedAs(@Nullable Verdict verdict) {
        return new Match(person, details, list, score, reasons, verdict);
    }
}
