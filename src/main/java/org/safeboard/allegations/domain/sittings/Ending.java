package org.safeboard.allegations.domain.sittings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.web.Dates;

/**
 * What has to be written down before a meeting can be ended. Two of the rules answer faults that the Ombudsman found: in
 * North East Lincolnshire (24 007 895) a recommendation was never considered and the minutes were wrong on who attended;
 * in Suffolk (24 011 718) the allegations were not put to the carers before the end.
 *
 * @param carried earlier recommendations and open actions
 * @param quorumMissing labels of the agencies that have to be there and are not
 * @param held whether a hold stands that keeps the person from being told, which says why by itself
 */
public record Ending(
        Sitting sitting,
        Concern concern,
        List<Allegation> allegations,
        List<Carried> carried,
        List<String> quorumMissing,
        boolean held) {

    /** Refuses with everything that is missing, each at its field. */
    public void check(Notes notes, @Nullable LocalTime ended) {
        var rules = Rules.check(ended != null, "endedAt", "Enter the time the meeting ended, like 15:30")
                .and(
                        ended == null || ended.isAfter(sitting.beganAt()),
                        "endedAt",
                        "Time the meeting ended must be after it began at " + Dates.time(sitting.beganAt()));
        checkText(sitting, notes, ended, rules);
        if (sitting.type() != Meeting.Type.INITIAL) {
            checkCarried(notes, rules);
        }
        checkNew(notes, rules);
        rules.and(
                quorumMissing.isEmpty() || !notes.withoutQuorum().isBlank(),
                "withoutQuorum",
                "Enter why the meeting went on without " + String.join(" and ", quorumMissing));
        if (sitting.type() == Meeting.Type.FINAL) {
            checkFinal(notes, rules);
        }
        rules.orRefuse();
    }

    /** Refuses a correction that leaves open who attended when, or what was decided. */
    public static void checkCorrected(Sitting sitting, Notes notes) {
        var rules = Rules.check(!sitting.isRunning(), "", "This meeting is still running");
        checkText(sitting, notes, sitting.endedAt(), rules);
        rules.orRefuse();
    }

    private static void checkText(Sitting sitting, Notes notes, @Nullable LocalTime ended, Rules rules) {
        checkChairs(notes, ended, rules);
        checkPeople(sitting, notes, ended, rules);
        for (int i = 0; i < notes.lines().size(); i++) {
            var line = notes.lines().get(i);
            rules.and(
                    !line.decision().isBlank(),
                    "lines[" + i + "].decision",
                    "Enter what was decided on \u201c%s\u201d, even if nothing was".formatted(line.title()));
        }
    }

    private static void checkChairs(Notes notes, @Nullable LocalTime ended, Rules rules) {
        rules.and(!notes.chairs().isEmpty(), "chair", "Enter who chaired the meeting");
        for (int i = 1; i < notes.chairs().size(); i++) {
            var chair = notes.chairs().get(i);
            var field = "changes[" + (i - 1) + "].";
            var before = notes.chairs().get(i - 1).from();
            rules.and(
                            !chair.from().isBefore(before)
                                    && (ended == null || chair.from().isBefore(ended)),
                            field + "at",
                            "Time the chair changed must be while the meeting was running, in order")
                    .and(!chair.why().isBlank(), field + "why", "Enter why the chair changed");
        }
    }

    private static void checkPeople(Sitting sitting, Notes notes, @Nullable LocalTime ended, Rules rules) {
        rules.and(
                notes.people().stream().anyMatch(Attendee::isPresent),
                "people[0].name",
                "Enter who came to the meeting");
        for (int i = 0; i < notes.people().size(); i++) {
            var person = notes.people().get(i);
            var field = "people[" + i + "].";
            rules.and(!person.name().isBlank(), field + "name", "Enter the name of person " + (i + 1))
                    .and(
                            !person.agencyKind().isBlank(),
                            field + "agencyKind",
                            "Select the agency of " + named(person, i))
                    .and(
                            person.attended() != null,
                            field + "attended",
                            "Select how %s took part".formatted(named(person, i)));
            var wrong = person.wrongTimes(sitting.beganAt(), ended);
            rules.and(wrong.isEmpty(), field + "times", wrong);
        }
    }

    private static String named(Attendee person, int place) {
        return person.name().isBlank() ? "person " + (place + 1) : person.name();
    }

    private void checkCarried(Notes notes, Rules rules) {
        for (int i = 0; i < carried.size(); i++) {
            var item = carried.get(i);
            var decided = notes.carried().stream()
                    .filter(it -> it.item().equals(item.item()))
                    .findFirst();
            var decision = decided.map(Notes.Decided::decision).orElse(null);
            rules.and(
                            decision != null,
                            "carried[" + i + "].decision",
                            "Decide on this %s: \u201c%s\u201d"
                                    .formatted(
                                            item.kind() == Carried.Kind.ACTION
                                                    ? "open action"
                                                    : "earlier recommendation",
                                            item.what()))
                    .and(
                            decision == null
                                    || !decision.needsReason()
                                    || decided.filter(it -> !it.reason().isBlank())
                                            .isPresent(),
                            "carried[" + i + "].reason",
                            "Enter why \u201c%s\u201d is not accepted now".formatted(item.what()));
        }
    }

    private void checkNew(Notes notes, Rules rules) {
        for (int i = 0; i < notes.recommendations().size(); i++) {
            var made = notes.recommendations().get(i);
            rules.and(!made.from().isBlank(), "recommendations[" + i + "].from", "Enter who recommended this")
                    .and(!made.text().isBlank(), "recommendations[" + i + "].text", "Enter what was recommended");
        }
        for (int i = 0; i < notes.actions().size(); i++) {
            var action = notes.actions().get(i);
            var due = action.due();
            var field = "actions[" + i + "].";
            rules.and(!action.what().isBlank(), field + "what", "Enter what action %d is".formatted(i + 1))
                    .and(!action.owner().isBlank(), field + "owner", "Enter who does action %d".formatted(i + 1))
                    .and(
                            due != null && !due.isBefore(sitting.heldOn()),
                            field + "due",
                            "Enter the date by which action %d is done, on or after the day of the meeting"
                                    .formatted(i + 1));
        }
    }

    private void checkFinal(Notes notes, Rules rules) {
        var notPut = allegations.stream().filter(it -> it.putOn() == null).toList();
        rules.and(
                        held || notPut.isEmpty() || !notes.notPut().isBlank(),
                        "notPut",
                        "Allegation %s was not put to the person: record when it was, or enter why it is withheld"
                                .formatted(notPut.stream()
                                        .map(it -> Integer.toString(it.seq()))
                                        .reduce((one, other) -> one + " and " + other)
                                        .orElse("")))
                .and(
                        concern.dbs().decision() != null,
                        "",
                        "Record the decision about a referral to the Disclosure and Barring Service, or that it is "
                                + "pending, before the final meeting ends");
    }

    /** Whether somebody of each agency was there. */
    static boolean isThere(Notes notes, String agencyKind) {
        return notes.people().stream()
                .anyMatch(it ->
                        it.attended() == Attended.PRESENT && it.agencyKind().equals(agencyKind));
    }
}
