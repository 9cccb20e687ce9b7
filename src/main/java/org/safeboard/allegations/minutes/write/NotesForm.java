package org.safeboard.allegations.minutes.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.allegations.domain.sittings.Attendee;
import org.safeboard.allegations.domain.sittings.Carried;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Spell;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.forms.AsTyped;

/**
 * Minutes as typed; rows left blank do not count.
 *
 * @param why what is corrected and why; blank while the meeting runs
 * @param intent what the button pressed says: save, more or end
 */
public record NotesForm(
        String chair,
        boolean covering,
        List<Change> changes,
        String minuteTaker,
        List<Person> people,
        List<Line> lines,
        List<Decided> carried,
        List<Recommendation> recommendations,
        List<Promise> actions,
        String withoutQuorum,
        String notPut,
        String endedAt,
        String why,
        String intent) {

    /** The chair changed. */
    public record Change(String name, boolean covering, String at, String why) {
        boolean isBlank() {
            return (name + at + why).isBlank();
        }
    }

    /** Somebody who was asked; the times as they are typed. */
    public record Person(
            String name,
            String role,
            String agencyKind,
            String agency,
            @Nullable Attended attended,
            String times) {
        boolean isBlank() {
            return (name + role + agency + times).isBlank() && attended == null;
        }

        static Person of(Attendee it) {
            return new Person(
                    it.name(), it.role(), it.agencyKind(), it.agency(), it.attended(), Spell.words(it.spells()));
        }
    }

    /** A line of the agenda. */
    public record Line(
            String code, @AsTyped String said, @AsTyped String decision) {}

    /** What is decided about something carried on. */
    public record Decided(@Nullable UUID item, Carried.@Nullable Decision decision, String reason) {}

    /** A recommendation made now. */
    public record Recommendation(String from, String text) {
        boolean isBlank() {
            return (from + text).isBlank();
        }
    }

    /** An action agreed now. */
    public record Promise(String what, String owner, String agency, DateInput due) {
        boolean isBlank() {
            return (what + owner + agency).isBlank() && due.isBlank();
        }
    }

    static NotesForm of(Notes notes) {
        var chairs = notes.chairs();
        return new NotesForm(
                chairs.getFirst().name(),
                chairs.getFirst().covering(),
                chairs.stream()
                        .skip(1)
                        .map(it -> new Change(it.name(), it.covering(), Dates.time(it.from()), it.why()))
                        .toList(),
                notes.minuteTaker(),
                notes.people().stream().map(Person::of).toList(),
                notes.lines().stream()
                        .map(it -> new Line(it.code(), it.said(), it.decision()))
                        .toList(),
                notes.carried().stream()
                        .map(it -> new Decided(it.item(), it.decision(), it.reason()))
                        .toList(),
                notes.recommendations().stream()
                        .map(it -> new Recommendation(it.from(), it.text()))
                        .toList(),
                notes.actions().stream()
                        .map(it -> new Promise(it.what(), it.owner(), it.agency(), DateInput.of(it.due())))
                        .toList(),
                notes.withoutQuorum(),
                notes.notPut(),
                "",
                "",
                "");
    }

    /** Without the rows left blank, so that a row has the number that its problems name. */
    NotesForm withoutBlanks() {
        return with(
                kept(changes, Change::isBlank),
                kept(people, Person::isBlank),
                lines,
                kept(recommendations, Recommendation::isBlank),
                kept(actions, Promise::isBlank));
    }

    /** With blank rows to write in. */
    NotesForm withRoom() {
        var all = withoutBlanks();
        return all.with(
                room(all.changes, 1, new Change("", false, "", "")),
                room(all.people, 2, new Person("", "", "", "", null, "")),
                lines,
                room(all.recommendations, 1, new Recommendation("", "")),
                room(all.actions, 2, new Promise("", "", "", DateInput.BLANK)));
    }

    /** With what somebody else saved meanwhile, wherever this writer typed nothing. */
    NotesForm filledFrom(NotesForm theirs) {
        return with(
                joined(changes, theirs.changes, Change::name),
                joined(people, theirs.people, Person::name),
                lines.stream().map(it -> filled(it, theirs)).toList(),
                joined(recommendations, theirs.recommendations, Recommendation::text),
                joined(actions, theirs.actions, Promise::what));
    }

    private static Line filled(Line mine, NotesForm theirs) {
        var other = theirs.line(mine.code);
        return new Line(
                mine.code,
                mine.said.isBlank() ? other.said : mine.said,
                mine.decision.isBlank() ? other.decision : mine.decision);
    }

    public Line line(String code) {
        return lines.stream().filter(it -> it.code.equals(code)).findFirst().orElseGet(() -> new Line(code, "", ""));
    }

    public Decided decided(UUID item) {
        return carried.stream()
                .filter(it -> item.equals(it.item))
                .findFirst()
                .orElseGet(() -> new Decided(item, null, ""));
    }

    private static <R> List<R> kept(List<R> rows, Predicate<R> blank) {
        return rows.stream().filter(blank.negate()).toList();
    }

    private static <R> List<R> room(List<R> rows, int more, R blank) {
        var all = new ArrayList<>(rows);
        IntStream.range(0, more).forEach(it -> all.add(blank));
        return all;
    }

    private static <R> List<R> joined(List<R> mine, List<R> theirs, Function<R, String> name) {
        var all = new ArrayList<>(mine);
        theirs.stream()
                .filter(it -> mine.stream().noneMatch(own -> Objects.equals(name.apply(own), name.apply(it))))
                .forEach(all::add);
        return all;
    }

    private NotesForm with(
            List<Change> changes,
            List<Person> people,
            List<Line> lines,
            List<Recommendation> recommendations,
            List<Promise> actions) {
        return new NotesForm(
                chair,
                covering,
                changes,
                minuteTaker,
                people,
                lines,
                carried,
                recommendations,
                actions,
                withoutQuorum,
                notPut,
                endedAt,
                why,
                intent);
    }
}
