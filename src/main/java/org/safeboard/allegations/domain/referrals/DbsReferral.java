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
 * What stands behind the decision on a referral to the Disclosure and Barring Service. "The employer says that it was
 * sent" and "evidence was seen" are two facts.
 */
@Table(schema = "allegations")
public record DbsReferral(
        @Id UUID id,
        UUID concern,
        @Embedded.Empty Conditions conditions,
        @Embedded.Empty Sending sending,
        @Version @Nullable Integer version) {

    private static final String REFERRED = "MET_REFERRED";
    private static final String NOT_REFERRED = "MET_NOT_REFERRED";
    private static final String NOT_MET = "NOT_MET";
    private static final String COUNCIL = "LA_POWER_USED";

    /** The two conditions, each with its evidence, and the day from which both were met. */
    public record Conditions(
            @Nullable Permission permission,
            String permissionEvidence,
            @Nullable Harm harm,
            String harmEvidence,
            @Nullable LocalDate metOn) {
        public static final Conditions UNANSWERED = new Conditions(null, "", null, "", null);

        public boolean areMet() {
            return permission != null && permission.isMet() && harm != null && harm.isMet();
        }
    }

    /**
     * What became of it.
     *
     * @param saidOn the day on which the employer said that it was sent
     * @param seenOn the day on which somebody saw evidence that it was
     */
    public record Sending(
            @Nullable Duty duty,
            String dutyName,
            @Nullable LocalDate saidOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate seenOn,
            String seenWhat,
            @Nullable String result,
            @Nullable LocalDate resultOn) {
        public static final Sending NOTHING = new Sending(null, "", null, null, null, "", null, null);
    }

    public static DbsReferral of(Concern concern) {
        return new DbsReferral(UUID.randomUUID(), concern.id(), Conditions.UNANSWERED, Sending.NOTHING, null);
    }

    /**
     * The conditions and the sending that go with a decision.
     *
     * @param adultLeft did the adult resign or leave before it ended?
     */
    public DbsReferral decide(
            Conditions on, Sending with, String decision, String reason, boolean adultLeft, LocalDate today) {
        var met = decision.equals(REFERRED) || decision.equals(NOT_REFERRED);
        var rules = Rules.check(
                        !decision.equals(NOT_MET) || !on.areMet(),
                        "decision",
                        "Both conditions are met, so the duty to refer stands: select whether the adult was referred")
                .and(
                        !decision.equals(COUNCIL) || !reason.isBlank(),
                        "reason",
                        "Enter why the council used its own power, and how the employer’s duty is met")
                .and(
                        !decision.equals(NOT_MET) || !adultLeft || on.permission() != null,
                        "permission",
                        "The adult resigned, which ends nothing: select whether the employer would have withdrawn permission")
                .and(
                        !decision.equals(NOT_MET) || !adultLeft || !reason.isBlank(),
                        "reason",
                        "The adult resigned, which ends nothing: enter why the conditions would not be met had they stayed");
        if (met) {
            conditions(rules, on, with, today);
        }
        sending(rules, with, today).orRefuse();
        return new DbsReferral(id, concern, on, with, version);
    }

    private static void conditions(Rules rules, Conditions on, Sending with, LocalDate today) {
        var permission = on.permission();
        var harm = on.harm();
        var metOn = on.metOn();
        rules.and(
                        permission != null && permission.isMet(),
                        "permission",
                        "Condition 1 must be met: permission withdrawn, or it would have been")
                .and(!on.permissionEvidence().isBlank(), "permissionEvidence", "Enter the evidence for condition 1")
                .and(
                        harm != null && harm.isMet(),
                        "harm",
                        "Condition 2 must be met: relevant conduct, the harm test or a relevant offence")
                .and(!on.harmEvidence().isBlank(), "harmEvidence", "Enter the evidence for condition 2")
                .and(
                        metOn != null && !metOn.isAfter(today),
                        "metOn",
                        "Enter the day from which both conditions were met, today or in the past")
                .and(with.duty() != null, "duty", "Select whose duty it is to refer")
                .and(
                        with.duty() != Duty.COUNCIL,
                        "duty",
                        "The duty is the employer’s or the agency’s; the council has a power of its own, which is another decision");
    }

    private static Rules sending(Rules rules, Sending with, LocalDate today) {
        var sent = with.sentOn();
        var seen = with.seenOn();
        var resultOn = with.resultOn();
        return rules.and(past(with.saidOn(), today), "saidOn", "Date the employer said so must be today or in the past")
                .and(past(sent, today), "sentOn", "Date it was sent must be today or in the past")
                .and(past(seen, today), "seenOn", "Date evidence was seen must be today or in the past")
                .and(
                        seen == null || !with.seenWhat().isBlank(),
                        "seenWhat",
                        "Enter what was seen, such as the acknowledgement")
                .and(
                        seen != null || with.seenWhat().isBlank(),
                        "seenOn",
                        "Enter when evidence was seen: what the employer says is another thing")
                .and(
                        seen == null || sent != null,
                        "sentOn",
                        "Enter the day on which it was sent, as the evidence shows")
                .and((with.result() == null) == (resultOn == null), "result", "Give the result and its date together")
                .and(
                        resultOn == null || sent != null && !resultOn.isBefore(sent) && !resultOn.isAfter(today),
                        "resultOn",
                        "Date of the result must be from the day it was sent until today");
    }

    private static boolean past(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today);
    }

    /** A referral that the employer is said to have made is not closed on its word alone. */
    public boolean awaitsEvidence(@Nullable String decision) {
        return REFERRED.equals(decision) && sending.seenOn() == null;
    }

    /** Does the time to refer run, or did it? */
    public boolean hasToBeSent(@Nullable String decision) {
        return conditions.metOn() != null && !NOT_MET.equals(decision);
    }
}
