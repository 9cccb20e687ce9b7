package org.safeboard.allegations.domain.strands;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Status;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** How far an employer is: interviews, an investigation, a hearing, an agreement. */
@Table(schema = "allegations")
public record EmployerSteps(
        @Id UUID id,
        UUID strand,
        @Embedded.Empty Taken taken,
        @Version @Nullable Integer version) {

    /**
     * The steps taken so far.
     *
     * @param noFormalOn the day it was decided that nothing formal is needed
     * @param actionOn the day on which something was done instead
     * @param appointedOn the day an investigator was appointed
     * @param hearingDecidedOn the day it was decided to hold a hearing, after an investigation or without one
     * @param settlementChecked how it is known that an agreement does not prevent a referral
     */
    public record Taken(
            @Nullable LocalDate interviewsFrom,
            @Nullable LocalDate noFormalOn,
            @Nullable LocalDate actionOn,
            String investigator,
            @Nullable LocalDate appointedOn,
            @Nullable LocalDate reportOn,
            @Nullable LocalDate hearingDecidedOn,
            @Nullable LocalDate hearingOn,
            @Nullable Settlement settlement,
            String settlementChecked) {
        public static final Taken NONE = new Taken(null, null, null, "", null, null, null, null, null, "");
    }

    /** Is there an agreement on which the adult leaves? */
    public enum Settlement {
        YES,
        NO
    }

    public static EmployerSteps of(Strand employer) {
        return new EmployerSteps(UUID.randomUUID(), employer.id(), Taken.NONE, null);
    }

    /** @param police the police strand of the same concern, which may not have been written about yet */
    public EmployerSteps take(Taken to, Strand police, LocalDate today) {
        inOrder(to, today)
                .and(
                        to.interviewsFrom() == null
                                || hindrance(police, to.interviewsFrom()).isEmpty(),
                        "interviewsFrom",
                        to.interviewsFrom() == null ? "" : hindrance(police, to.interviewsFrom()))
                .and(
                        to.settlement() != Settlement.YES
                                || !to.settlementChecked().isBlank(),
                        "settlementChecked",
                        "A settlement agreement cannot prevent a referral: enter how you know that this one does not try to")
                .orRefuse();
        return new EmployerSteps(id, strand, to, version);
    }

    private static Rules inOrder(Taken to, LocalDate today) {
        return Rules.check(past(to.interviewsFrom(), today), "interviewsFrom", "Interviews must have begun by today")
                .and(past(to.noFormalOn(), today), "noFormalOn", "Date of the decision must be today or in the past")
                .and(
                        after(to.noFormalOn(), to.actionOn(), today),
                        "actionOn",
                        "Date of the action must be from the decision until today")
                .and(
                        past(to.appointedOn(), today),
                        "appointedOn",
                        "Date of the appointment must be today or in the past")
                .and(
                        after(to.appointedOn(), to.reportOn(), today),
                        "reportOn",
                        "Date of the report must be from the appointment until today")
                .and(
                        past(to.hearingDecidedOn(), today),
                        "hearingDecidedOn",
                        "Date of the decision must be today or in the past")
                .and(
                        after(to.hearingDecidedOn(), to.hearingOn(), today),
                        "hearingOn",
                        "Date of the hearing must be from the decision to hold it until today");
    }

    /** Why the employer may not interview on that day; blank where nothing is in the way. */
    static String hindrance(Strand police, LocalDate interviewsFrom) {
        if (police.status() == Status.NOT_PURSUED || police.status() == Status.ENDED) {
            return "";
        }
        var content = police.content();
        var answer = content.answer();
        if (answer == null) {
            return "Record first, at the police strand, whether the police are content for the employer to interview";
        }
        return switch (answer) {
            case NOT_ASKED -> "Ask the police first whether they are content for the employer to interview";
            case NO -> "The police are not content for the employer to interview yet";
            case YES -> {
                var on = content.on();
                yield on != null && interviewsFrom.isBefore(on)
                        ? "Interviews must not begin before the day the police were content"
                        : "";
            }
        };
    }

    private static boolean past(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today);
    }

    private static boolean after(@Nullable LocalDate first, @Nullable LocalDate then, LocalDate today) {
        return then == null || first != null && !then.isBefore(first) && !then.isAfter(today);
    }
}
