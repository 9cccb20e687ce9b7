package org.safeboard.allegations.domain.reopening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Outcome;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An outcome that another one took the place of, as it stood.
 *
 * @param number the first outcome of an allegation is 1
 */
@Table(schema = "allegations")
public record OutcomeVersion(
        @Id UUID id,
        UUID allegation,
        int number,
        Outcome outcome,
        LocalDate outcomeOn,
        @Nullable UUID outcomeBy,
        @Nullable String outcomeReason,
        List<String> evidenceLimits,
        @Nullable UUID confirmedBy,
        @Nullable LocalDate confirmedOn,
        LocalDate replacedOn,
        UUID replacedBy,
        String replacedBecause,
        @Version @Nullable Integer version) {

    /** The outcome that stood until now. */
    public static OutcomeVersion former(Allegation of, int number, LocalDate on, UUID by, String because) {
        var stood = Objects.requireNonNull(of.conclusion());
        var confirmed = of.confirmation();
        return new OutcomeVersion(
                UUID.randomUUID(),
                of.id(),
                number,
                stood.outcome(),
                stood.on(),
                stood.by(),
                stood.reason(),
                of.evidenceLimits(),
                confirmed == null ? null : confirmed.by(),
                confirmed == null ? null : confirmed.on(),
                on,
                by,
                because,
                null);
    }
}
