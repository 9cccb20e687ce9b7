package org.safeboard.platform.figures.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;

/**
 * An answer as it was given.
 *
 * @param tables one a period; none where only the head was asked for
 * @param receivedOn when the request came; null where nobody waits by law
 */
public record GivenAnswer(
        UUID id,
        String area,
        Instant at,
        String byName,
        String topic,
        List<String> breakdowns,
        Audience audience,
        String askedBy,
        String reference,
        @Nullable LocalDate receivedOn,
        List<FigureTable> tables) {
    public GivenAnswer {
        breakdowns = List.copyOf(breakdowns);
        tables = List.copyOf(tables);
    }
}
