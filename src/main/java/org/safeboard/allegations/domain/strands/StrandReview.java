package org.safeboard.allegations.domain.strands;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A review of a strand: what its agency reported, and when it is reviewed next.
 *
 * @param result a result on the way, such as bail or a charge; null where there was none
 * @param nextOn the day agreed; null where it is only to be within the time
 */
@Table(schema = "allegations")
public record StrandReview(
        @Id UUID id,
        UUID strand,
        LocalDate reviewedOn,
        String reported,
        @Nullable String result,
        Pace pace,
        @Nullable LocalDate nextOn,
        @Version @Nullable Integer version) {

    /** What is entered about a review. */
    public record Entered(
            LocalDate on,
            String reported,
            @Nullable String result,
            Pace pace,
            @Nullable LocalDate nextOn) {}

    /** @param atMost how many days may pass until the next review, at the pace entered */
    public static StrandReview held(Strand strand, Entered with, int atMost, LocalDate today) {
        var started = strand.startedOn();
        var on = with.on();
        var next = with.nextOn();
        Rules.check(started != null, "on", "Record first when this strand started")
                .and(
                        strand.endedOn() == null || !on.isAfter(strand.endedOn()),
                        "on",
                        "This strand ended before that day")
                .and(
                        !on.isAfter(today) && (started == null || !on.isBefore(started)),
                        "on",
                        "Date of the review must be from the day the strand started until today")
                .and(!with.reported().isBlank(), "reported", "Enter what was reported")
                .and(
                        next == null || next.isAfter(on) && !next.isAfter(on.plusDays(atMost)),
                        "nextOn",
                        "The next review must be within %d days of this one".formatted(atMost))
                .orRefuse();
        return new StrandReview(
                UUID.randomUUID(), strand.id(), on, with.reported(), with.result(), with.pace(), next, null);
    }
}
