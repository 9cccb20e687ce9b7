package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One thing that an adult is said to have done, in the words put to them. An outcome belongs to an allegation.
 *
 * @param putOn when it was put to the adult; null while it has not been
 */
@Table(schema = "allegations")
public record Allegation(
        @Id UUID id,
        UUID concern,
        int seq,
        String wording,
        @Nullable String nature,
        @Nullable LocalDate putOn,
        String response,
        @Embedded.Nullable @Nullable Conclusion conclusion,
        List<String> evidenceLimits,
        @Embedded.Nullable @Nullable Confirmation confirmation,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {

    /** What was found, when, and why. */
    public record Conclusion(
            Outcome outcome,
            @Column("outcome_on") LocalDate on,
            @Column("outcome_by") @Nullable UUID by,
            @Column("outcome_reason") @Nullable String reason) {}

    /** The second person who agreed that it was malicious. */
    public record Confirmation(
            @Column("confirmed_by") UUID by,
            @Column("confirmed_on") LocalDate on) {}

    public static Allegation put(
            Concern to,
            int seq,
            String wording,
            @Nullable String nature,
            @Nullable LocalDate putOn,
            String response,
            LocalDate today) {
        checkWording(wording, putOn, response, today).orRefuse();
        return new Allegation(
                UUID.randomUUID(), to.id(), seq, wording, nature, putOn, response, null, List.of(), null, null, null);
    }

    /** Corrects the words or records that they were put to the adult; not after the outcome. */
    public Allegation reword(
            String wording, @Nullable String nature, @Nullable LocalDate putOn, String response, LocalDate today) {
        checkWording(wording, putOn, response, today)
                .and(conclusion == null, "", "This allegation has an outcome: its words can no longer change")
                .orRefuse();
        return new Allegation(
                id, concern, seq, wording, nature, putOn, response, null, evidenceLimits, null, broughtInBy, version);
    }

    private static Rules checkWording(String wording, @Nullable LocalDate putOn, String response, LocalDate today) {
        return Rules.check(!wording.isBlank(), "wording", "Enter the allegation in the words put to the person")
                .and(
                        putOn == null || !putOn.isAfter(today),
                        "putOn",
                        "Date it was put to the person must be today or in the past")
                .and(
                        response.isBlank() || putOn != null,
                        "putOn",
                        "Enter the date it was put to the person, since you recorded what they said");
    }

    public boolean awaitsSecondPerson() {
        return conclusion != null
                && conclusion.outcome().needsSecondPerson()
                && confirmation == null
                && (broughtInBy == null || conclusion.by() != null);
    }

    /** Has it an outcome that stands? */
    public boolean concluded() {
        return conclusion != null && !awaitsSecondPerson();
    }

    public Allegation conclude(Conclusion with, List<String> evidenceLimits, LocalDate received, LocalDate today) {
        var reason = with.reason();
        Rules.check(conclusion == null, "outcome", "This allegation already has an outcome")
                .and(
                        !with.on().isBefore(received),
                        "on",
                        "Date of the outcome must be on or after the date the contact was received")
                .and(!with.on().isAfter(today), "on", "Date of the outcome must be today or in the past")
                .and(reason != null && !reason.isBlank(), "reason", "Enter why this outcome was reached")
                .orRefuse();
        return new Allegation(
                id, concern, seq, wording, nature, putOn, response, with, evidenceLimits, null, broughtInBy, version);
    }

    /** Puts another outcome in the place of the one that stands, which is kept as a former one. */
    public Allegation overturn(Conclusion with, List<String> evidenceLimits, LocalDate today) {
        var reason = with.reason();
        Rules.check(concluded(), "outcome", "This allegation has no outcome that stands")
                .and(
                        conclusion == null || !with.on().isBefore(conclusion.on()),
                        "on",
                        "Date of the new outcome must be on or after the date of the one it replaces")
                .and(!with.on().isAfter(today), "on", "Date of the outcome must be today or in the past")
                .and(reason != null && !reason.isBlank(), "reason", "Enter why this outcome was reached")
                .orRefuse();
        return new Allegation(
                id, concern, seq, wording, nature, putOn, response, with, evidenceLimits, null, broughtInBy, version);
    }

    /** A second person agrees that it was malicious. */
    public Allegation confirm(UUID by, LocalDate today) {
        Rules.check(awaitsSecondPerson(), "", "This outcome does not wait for a second person")
                .and(
                        conclusion == null || !by.equals(conclusion.by()),
                        "",
                        "Somebody other than the person who recorded the outcome must confirm it")
                .orRefuse();
        return new Allegation(
                id,
                concern,
                seq,
                wording,
                nature,
                putOn,
                response,
                conclusion,
                evidenceLimits,
                new Confirmation(by, today),
                broughtInBy,
                version);
    }

    /** A second person does not agree: the outcome is taken back and has to be decided again. */
    public Allegation refuse(UUID by) {
        Rules.check(awaitsSecondPerson(), "", "This outcome does not wait for a second person")
                .and(
                        conclusion == null || !by.equals(conclusion.by()),
                        "",
                        "Somebody other than the person who recorded the outcome must look at it")
                .orRefuse();
        return new Allegation(
                id, concern, seq, wording, nature, putOn, response, null, evidenceLimits, null, broughtInBy, version);
    }
}
