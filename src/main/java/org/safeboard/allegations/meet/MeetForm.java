package org.safeboard.allegations.meet;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A meeting as typed; rows left blank do not count. */
public record MeetForm(
        Meeting.@Nullable Type type,
        DateInput heldOn,
        String heldTime,
        String chair,
        String decisions,
        List<Person> people,
        List<Promise> actions) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");
    static final int PEOPLE = 6;
    static final int ACTIONS = 3;

    /** Who was asked, for which agency, and how they took part. */
    public record Person(
            String name,
            String role,
            String agency,
            @Nullable Attended attended) {
        static final Person BLANK = new Person("", "", "", null);

        boolean isBlank() {
            return (name + role + agency).isBlank();
        }
    }

    /** An action agreed. */
    public record Promise(String what, String owner, String agency, DateInput due) {
        static final Promise BLANK = new Promise("", "", "", DateInput.BLANK);

        boolean isBlank() {
            return (what + owner).isBlank() && due.isBlank();
        }
    }

    static MeetForm blank(Meeting.@Nullable Type type, String chair) {
        return new MeetForm(type, DateInput.BLANK, "", chair, "", List.of(), List.of()).withRoom();
    }

    /** With blank rows to write in: never fewer than the page begins with, and two more than are used. */
    MeetForm withRoom() {
        var somebody =
                new ArrayList<>(people.stream().filter(it -> !it.isBlank()).toList());
        IntStream.range(somebody.size(), Math.max(PEOPLE, somebody.size() + 2))
                .forEach(it -> somebody.add(Person.BLANK));
        var promised =
                new ArrayList<>(actions.stream().filter(it -> !it.isBlank()).toList());
        IntStream.range(promised.size(), Math.max(ACTIONS, promised.size() + 2))
                .forEach(it -> promised.add(Promise.BLANK));
        return new MeetForm(type, heldOn, heldTime, chair, decisions, somebody, promised);
    }

    /** Refuses what cannot be read or is half written. */
    void check() {
        var answers = new Answers();
        answers.need("type", type, "Select which meeting it was");
        answers.check(heldOn.date().isPresent(), "heldOn", "Enter the date of the meeting, like 27 3 2026");
        answers.check(heldTime.isBlank() || time() != null, "heldTime", "Time must be a time of the day, like 14:30");
        answers.check(people.stream().anyMatch(it -> !it.isBlank()), "people[0].name", "Enter who came to the meeting");
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            if (!person.isBlank()) {
                answers.check(
                        !person.name().isBlank(), "people[" + i + "].name", "Enter the name of person " + (i + 1));
                answers.check(
                        person.attended() != null,
                        "people[" + i + "].attended",
                        "Select how person " + (i + 1) + " took part");
            }
        }
        for (int i = 0; i < actions.size(); i++) {
            var promise = actions.get(i);
            if (!promise.isBlank()) {
                answers.check(
                        !promise.what().isBlank(), "actions[" + i + "].what", "Enter what action " + (i + 1) + " is");
                answers.check(
                        !promise.owner().isBlank(), "actions[" + i + "].owner", "Enter who does action " + (i + 1));
                answers.check(
                        promise.due().date().isPresent(),
                        "actions[" + i + "].due",
                        "Enter the date by which action " + (i + 1) + " is done, like 27 3 2026");
            }
        }
        answers.into(() -> true);
    }

    @Nullable
    LocalTime time() {
        try {
            return heldTime.isBlank() ? null : LocalTime.parse(heldTime.strip(), TIME);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
