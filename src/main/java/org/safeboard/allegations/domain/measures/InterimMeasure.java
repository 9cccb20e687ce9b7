package org.safeboard.allegations.domain.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an employer or another responsible body does, while an allegation is looked into, to keep children safe.
 *
 * @param decidedName the person who decided, by name or role
 * @param childView where the child bears the change: why, and what the child says of it
 * @param confirmedOn when a suspension was confirmed in writing
 * @param goesOnReason why it goes on when the case closes; blank while nobody said so
 */
@Table(schema = "allegations")
public record InterimMeasure(
        @Id UUID id,
        UUID concern,
        MeasureKind kind,
        LocalDate startedOn,
        Decider decidedBy,
        String decidedName,
        String reason,
        String childView,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate endedOn,
        String endedReason,
        String goesOnReason,
        @Version @Nullable Integer version) {

    /** What is entered about a measure. */
    public record Entered(
            MeasureKind kind,
            LocalDate startedOn,
            Decider decidedBy,
            String decidedName,
            String reason,
            String childView,
            @Nullable LocalDate confirmedOn) {}

    /** An alternative to a suspension that was considered, and why it was not enough. */
    public record Alternative(String kind, String whyNot) {}

    public static InterimMeasure decided(Concern concern, Entered with, List<Alternative> considered, LocalDate today) {
        return new InterimMeasure(
                        UUID.randomUUID(),
                        concern.id(),
                        with.kind(),
                        with.startedOn(),
                        with.decidedBy(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        "",
                        "",
                        null)
                .change(with, considered, today);
    }

    public InterimMeasure change(Entered to, List<Alternative> considered, LocalDate today) {
        var kindOf = to.kind();
        var confirmed = to.confirmedOn();
        var rules = Rules.check(
                        !to.startedOn().isAfter(today), "startedOn", "Date it began must be today or in the past")
                .and(
                        to.decidedBy() != Decider.LADO,
                        "decidedBy",
                        "The LADO and the meeting advise, they never decide a measure: select who decided it on their advice")
                .and(
                        kindOf != MeasureKind.BAIL_CONDITIONS
                                || to.decidedBy() == Decider.POLICE_OR_COURT
                                || to.decidedBy() == Decider.LADO,
                        "decidedBy",
                        "Bail conditions are set by the police or a court")
                .and(!to.decidedName().isBlank(), "decidedName", "Enter the name or role of the person who decided")
                .and(!to.reason().isBlank(), "reason", "Enter why it was decided")
                .and(
                        !kindOf.childBears() || !to.childView().isBlank(),
                        "childView",
                        "The child bears this change: enter why the adult does not, and what the child says of it")
                .and(
                        !kindOf.isSuspension() || !considered.isEmpty(),
                        "alternatives",
                        "Select the alternatives to suspension that were considered")
                .and(
                        confirmed == null || kindOf.isSuspension(),
                        "confirmedOn",
                        "Only a suspension is confirmed in writing: clear this date")
                .and(
                        confirmed == null || !confirmed.isBefore(to.startedOn()) && !confirmed.isAfter(today),
                        "confirmedOn",
                        "Date of the written confirmation must be from the day it began until today");
        if (kindOf.isSuspension()) {
            for (var alternative : considered) {
                rules = rules.and(
                        !alternative.whyNot().isBlank(),
                        "whyNot[%s]".formatted(alternative.kind()),
                        "Enter why this was not enough");
            }
        }
        var ended = endedOn;
        rules.and(
                        ended == null || !to.startedOn().isAfter(ended),
                        "startedOn",
                        "Date it began must be on or before the day it ended")
                .orRefuse();
        return new InterimMeasure(
                id,
                concern,
                kindOf,
                to.startedOn(),
                to.decidedBy(),
                to.decidedName(),
                to.reason(),
                to.childView(),
                confirmed,
                endedOn,
                endedReason,
                goesOnReason,
                version);
    }

    public InterimMeasure end(LocalDate on, String why, LocalDate today) {
        Rules.check(runs(), "then", "This measure has already ended")
                .and(
                        !on.isBefore(startedOn) && !on.isAfter(today),
                        "on",
                        "Date it ended must be from the day it began until today")
                .and(!why.isBlank(), "why", "Enter why it ended")
                .orRefuse();
        return ended(on, why, goesOnReason);
    }

    /** It goes on although the case closes. */
    public InterimMeasure goOn(String why) {
        Rules.check(runs(), "then", "This measure has already ended")
                .and(!why.isBlank(), "why", "Enter why it goes on when the case closes, and who looks at it then")
                .orRefuse();
        return ended(null, "", why);
    }

    private InterimMeasure ended(@Nullable LocalDate on, String endedReason, String goesOnReason) {
        return new InterimMeasure(
                id,
                concern,
                kind,
                startedOn,
                decidedBy,
                decidedName,
                reason,
                childView,
                confirmedOn,
                on,
                endedReason,
                goesOnReason,
                version);
    }

    public boolean runs() {
        return endedOn == null && kind != MeasureKind.NONE;
    }

    /** A case does not close while a measure runs of which nobody said why it goes on. */
    public boolean holdsTheCaseOpen() {
        return runs() && goesOnReason.isBlank();
    }
}
