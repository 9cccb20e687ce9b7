package org.safeboard.allegations.dbs;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.referrals.DbsReferral;
import org.safeboard.allegations.domain.referrals.DbsReferral.Conditions;
import org.safeboard.allegations.domain.referrals.DbsReferral.Sending;
import org.safeboard.allegations.domain.referrals.Duty;
import org.safeboard.allegations.domain.referrals.Harm;
import org.safeboard.allegations.domain.referrals.Permission;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** The decision about a referral and what stands behind it, as typed. */
public record DbsForm(
        String decision,
        DateInput on,
        String reason,
        String reference,
        @Nullable Permission permission,
        String permissionEvidence,
        @Nullable Harm harm,
        String harmEvidence,
        DateInput metOn,
        @Nullable Duty duty,
        String dutyName,
        DateInput saidOn,
        DateInput sentOn,
        DateInput seenOn,
        String seenWhat,
        String result,
        DateInput resultOn) {

    /** The decision with its date, and the answers that belong to it. */
    record Entered(Dbs dbs, Conditions conditions, Sending sending) {}

    static DbsForm of(Dbs kept, DbsReferral referral) {
        var conditions = referral.conditions();
        var sending = referral.sending();
        return new DbsForm(
                Objects.requireNonNullElse(kept.decision(), ""),
                DateInput.of(kept.on()),
                kept.reason(),
                kept.reference(),
                conditions.permission(),
                conditions.permissionEvidence(),
                conditions.harm(),
                conditions.harmEvidence(),
                DateInput.of(conditions.metOn()),
                sending.duty(),
                sending.dutyName(),
                DateInput.of(sending.saidOn()),
                DateInput.of(sending.sentOn()),
                DateInput.of(sending.seenOn()),
                sending.seenWhat(),
                Objects.requireNonNullElse(sending.result(), ""),
                DateInput.of(sending.resultOn()));
    }

    /** With what the checker found. */
    DbsForm checked(Permission withdrawn, Harm meant) {
        return new DbsForm(
                decision,
                on,
                reason,
                reference,
                withdrawn,
                permissionEvidence,
                meant,
                harmEvidence,
                metOn,
                duty,
                dutyName,
                saidOn,
                sentOn,
                seenOn,
                seenWhat,
                result,
                resultOn);
    }

    Entered entered() {
        var answers = new Answers();
        answers.need("decision", decision, "Select what was decided");
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the decision, like 27 3 2026");
        var met = date(answers, "metOn", metOn, "Day from which both conditions were met");
        var said = date(answers, "saidOn", saidOn, "Date the employer said so");
        var sent = date(answers, "sentOn", sentOn, "Date it was sent");
        var seen = date(answers, "seenOn", seenOn, "Date evidence was seen");
        var ended = date(answers, "resultOn", resultOn, "Date of the result");
        return answers.into(() -> new Entered(
                new Dbs(decision, date.get(), reason, reference),
                new Conditions(permission, permissionEvidence, harm, harmEvidence, met),
                new Sending(duty, dutyName, said, sent, seen, seenWhat, result.isBlank() ? null : result, ended)));
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed, String name) {
        answers.check(
                typed.isBlank() || typed.date().isPresent(), field, name + " must be a real date, like 27 3 2026");
        return typed.date().orElse(null);
    }
}
