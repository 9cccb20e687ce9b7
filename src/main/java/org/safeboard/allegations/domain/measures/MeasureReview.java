package org.safeboard.allegations.domain.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A look at whether an interim measure is still needed. */
@Table(schema = "allegations")
public record MeasureReview(
        @Id UUID id,
        UUID measure,
        LocalDate reviewedOn,
        String found,
        @Version @Nullable Integer version) {

    public static MeasureReview of(InterimMeasure measure, LocalDate on, String found, LocalDate today) {
        Rules.check(measure.runs(), "then", "This measure has already ended")
                .and(
                        !on.isBefore(measure.startedOn()) && !on.isAfter(today),
                        "on",
                        "Date of the review must be from the day the measure began until today")
                .and(!found.isBlank(), "why", "Enter what the review found")
                .orRefuse();
        return new MeasureReview(UUID.randomUUID(), measure.id(), on, found, null);
    }
}
