package org.safeboard.allegations.minutes.write;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeboard.allegations.domain.sittings.Attendee;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Spell;
import org.safeboard.platform.rules.Answers;

/** Turns minutes as typed into notes; what cannot be read is refused, what is not finished is not. */
final class ReadNotes {
    private final NotesForm form;
    private final LocalTime began;
    private final Answers answers = new Answers();

    private ReadNotes(NotesForm form, LocalTime began) {
        this.form = form.withoutBlanks();
        this.began = began;
    }

    static Notes of(NotesForm form, Notes before, LocalTime began) {
        var reading = new ReadNotes(form, began);
        var chairs = reading.chairs();
        var people = reading.people();
        var actions = reading.actions();
        reading.answers.check(!form.chair().isBlank(), "chair", "Enter who chairs the meeting");
        return reading.answers.into(() -> new Notes(
                chairs,
                form.minuteTaker(),
                people,
                lines(form, before),
                form.carried().stream()
                        .filter(it -> it.item() != null)
                        .map(it -> new Notes.Decided(Objects.requireNonNull(it.item()), it.decision(), it.reason()))
                        .toList(),
                reading.form.recommendations().stream()
                        .map(it -> new Notes.Recommended(it.from(), it.text()))
                        .toList(),
                actions,
                form.withoutQuorum(),
                form.notPut()));
    }

    /** The lines of the agenda as they were laid down, with what was typed under them. */
    static List<Notes.Line> lines(NotesForm form, Notes before) {
        return before.lines().stream()
                .map(it -> {
                    var typed = form.line(it.code());
                    return new Notes.Line(
                            it.code(),
                            it.title(),
                            it.fromFile(),
                            typed.said().strip(),
                            typed.decision().strip());
                })
                .toList();
    }

    private List<Notes.Chair> chairs() {
        var chairs = new ArrayList<Notes.Chair>();
        chairs.add(new Notes.Chair(form.chair(), form.covering(), began, ""));
        for (int i = 0; i < form.changes().size(); i++) {
            var change = form.changes().get(i);
            var at = Spell.time(change.at());
            answers.check(at.isPresent(), "changes[" + i + "].at", "Enter the time the chair changed, like 14:50");
            answers.check(!change.name().isBlank(), "changes[" + i + "].name", "Enter who chaired from then on");
            chairs.add(new Notes.Chair(change.name(), change.covering(), at.orElse(began), change.why()));
        }
        return chairs;
    }

    private List<Attendee> people() {
        var people = new ArrayList<Attendee>();
        for (int i = 0; i < form.people().size(); i++) {
            var person = form.people().get(i);
            var spells = Spell.read(person.times());
            answers.check(
                    spells.isPresent(),
                    "people[" + i + "].times",
                    "Enter when %s was there like %s, or leave it blank"
                            .formatted(person.name().isBlank() ? "this person" : person.name(), Spell.EXAMPLE));
            people.add(new Attendee(
                    person.name(),
                    person.role(),
                    person.agencyKind(),
                    person.agency(),
                    person.attended(),
                    spells.orElse(List.of())));
        }
        return people;
    }

    private List<Notes.Promised> actions() {
        var actions = new ArrayList<Notes.Promised>();
        for (int i = 0; i < form.actions().size(); i++) {
            var action = form.actions().get(i);
            var due = action.due().date();
            answers.check(
                    action.due().isBlank() || due.isPresent(),
                    "actions[" + i + "].due",
                    "Date by which action %d is done must be a real date, like 27 3 2026".formatted(i + 1));
            actions.add(new Notes.Promised(action.what(), action.owner(), action.agency(), due.orElse(null)));
        }
        return actions;
    }
}
