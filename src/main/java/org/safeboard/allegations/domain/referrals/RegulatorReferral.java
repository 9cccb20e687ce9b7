package org.safeboard.allegations.domain.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Whether a regulator is told about an adult or a setting, and what became of it.
 *
 * @param regulator a code of the list {@code allegations/regulator}
 */
@Table(schema = "allegations")
public record RegulatorReferral(
        @Id UUID id,
        UUID concern,
        String regulator,
        @Embedded.Empty Decided decided,
        @Version @Nullable Integer version) {

    /** The list of regulators. */
    public static final String LIST = "allegations/regulator";

    /** The list of what regulators decide. */
    public static final String RESULTS = "allegations/regulator-result";

    /** Is it told? */
    public enum Decision {
        REFER("Tell this regulator"),
        NOT_REFER("Do not tell this regulator");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was decided, whose duty it is, and what became of it. */
    public record Decided(
            Decision decision,
            LocalDate decidedOn,
            String reason,
            @Nullable Duty duty,
            String dutyName,
            @Nullable LocalDate sentOn,
            String reference,
            @Nullable String result,
            @Nullable LocalDate resultOn) {}

    public static RegulatorReferral of(Concern concern, String regulator, Decided with, LocalDate today) {
        check(with, today);
        return new RegulatorReferral(UUID.randomUUID(), concern.id(), regulator, with, null);
    }

    public RegulatorReferral change(Decided to, LocalDate today) {
        check(to, today);
        return new RegulatorReferral(id, concern, regulator, to, version);
    }

    private static void check(Decided with, LocalDate today) {
        var refer = with.decision() == Decision.REFER;
        var sent = with.sentOn();
        var resultOn = with.resultOn();
        Rules.check(!with.decidedOn().isAfter(today), "decidedOn", "Date of the decision must be today or in the past")
                .and(!with.reason().isBlank(), "reason", "Enter why this was decided")
                .and(!refer || with.duty() != null, "duty", "Select whose duty it is to tell this regulator")
                .and(refer || sent == null, "sentOn", "It was sent: select that this regulator is told")
                .and(sent == null || !sent.isAfter(today), "sentOn", "Date it was sent must be today or in the past")
                .and((with.result() == null) == (resultOn == null), "result", "Give the result and its date together")
                .and(
                        resultOn == null || sent != null && !resultOn.isBefore(sent) && !resultOn.isAfter(today),
                        "resultOn",
                        "Date of the result must be from the day it was sent until today")
                .orRefuse();
    }

    public boolean isToBeSent() {
        return decided.decision() == Decision.REFER && decided.sentOn() == null;
    }
}
