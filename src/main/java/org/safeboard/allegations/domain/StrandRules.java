package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand.Content;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strand.Progress;
import org.safeboard.platform.rules.Rules;

/** What a strand's dates and results may be, and what does not end it. */
final class StrandRules {
    private static final Set<String> ON_THE_WAY = Set.of("BAIL", "RELEASED_UNDER_INVESTIGATION");

    private StrandRules() {}

    static Rules of(Strand strand, Progress to, LocalDate today) {
        var rules = dates(to, today);
        endsNothing(rules, strand, to, today);
        return strand.kind() == Kind.POLICE ? content(rules, strand.content(), today) : rules;
    }

    static boolean isResignation(@Nullable String result) {
        return result != null && result.startsWith("RESIGNED");
    }

    private static Rules dates(Progress to, LocalDate today) {
        var started = to.startedOn();
        var reviewed = to.firstReviewedOn();
        var ended = to.endedOn();
        var result = to.result();
        return Rules.check(past(started, today), "startedOn", "Date started must be today or in the past")
                .and(past(reviewed, today), "firstReviewedOn", "Date of the first review must be today or in the past")
                .and(past(ended, today), "endedOn", "Date ended must be today or in the past")
                .and(
                        reviewed == null || started != null && !reviewed.isBefore(started),
                        "firstReviewedOn",
                        "The first review must be on or after the day the strand started")
                .and(
                        ended == null || started != null && !ended.isBefore(started),
                        "endedOn",
                        "Date ended must be on or after the day the strand started")
                .and((ended == null) == (result == null), "result", "Give the date ended and the result together")
                .and(
                        result == null || !ON_THE_WAY.contains(result),
                        "result",
                        "This is a step, not an end: record it with a review, and the result when it is decided")
                .and(
                        started == null || to.notPursuedReason().isBlank(),
                        "notPursuedReason",
                        "A strand that started was pursued: clear this, or clear the date it started");
    }

    /** A child or parent not wishing to go on, or a resignation, ends nothing. */
    private static void endsNothing(Rules rules, Strand strand, Progress to, LocalDate today) {
        var about = strand.regardless();
        var left = about.leftOn();
        var stops = to.endedOn() != null
                || to.startedOn() == null && !to.notPursuedReason().isBlank();
        rules.and(
                        !stops || !about.childUnwilling() || !about.considered().isBlank(),
                        "considered",
                        "A child or parent not wishing to go on ends nothing: enter what was considered without them")
                .and(past(left, today), "leftOn", "Date the adult left must be today or in the past")
                .and(!isResignation(to.result()) || left != null, "leftOn", "Enter the day on which the adult resigned")
                .and(
                        to.endedOn() == null
                                || left == null
                                || !about.considered().isBlank(),
                        "considered",
                        "A resignation ends nothing: enter what the employer concluded, as if the adult had stayed")
                .and(
                        left == null
                                || to.startedOn() != null
                                || to.notPursuedReason().isBlank(),
                        "notPursuedReason",
                        "A resignation ends nothing: the employer’s consideration goes on until it is concluded");
    }

    private static Rules content(Rules rules, Content content, LocalDate today) {
        var answered = content.answer() == Content.Answer.YES || content.answer() == Content.Answer.NO;
        var on = content.on();
        return rules.and(!answered || !content.by().isBlank(), "employerMayBy", "Enter who at the police said so")
                .and(!answered || on != null, "employerMayOn", "Enter when the police said so, like 27 3 2026")
                .and(past(on, today), "employerMayOn", "Date the police said so must be today or in the past");
    }

    private static boolean past(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today);
    }
}
