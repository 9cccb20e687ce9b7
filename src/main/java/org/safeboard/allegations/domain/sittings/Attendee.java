package org.safeboard.allegations.domain.sittings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.platform.web.Dates;

/**
 * Somebody who was asked to a meeting.
 *
 * @param agencyKind a code of the list allegations/meeting-agency; blank while it is not known
 * @param agency its name, such as "Elmtree School"
 * @param attended how they took part; null while nobody has said
 * @param spells when they were in the room; empty for somebody who was there from the beginning to the end
 */
public record Attendee(
        String name,
        String role,
        String agencyKind,
        String agency,
        @Nullable Attended attended,
        List<Spell> spells) {

    public boolean isPresent() {
        return attended == Attended.PRESENT;
    }

    /** When they were there, with the beginning and the end of the meeting filled in; empty for those who did not come. */
    public List<Spell> there(LocalTime began, LocalTime ended) {
        if (!isPresent()) {
            return List.of();
        }
        return spells.isEmpty()
                ? List.of(new Spell(began, ended))
                : spells.stream()
                        .map(it -> new Spell(it.from(), it.to() == null ? ended : it.to()))
                        .toList();
    }

    /**
     * What is wrong with the times; blank where nothing is.
     *
     * @param ended null while the meeting runs
     */
    public String wrongTimes(LocalTime began, @Nullable LocalTime ended) {
        if (!spells.isEmpty() && attended != null && !isPresent()) {
            return name + " was not there: clear the times, or say that they were present";
        }
        var last = began;
        for (var spell : spells) {
            var to = spell.to();
            if (spell.from().isBefore(began)) {
                return "%s cannot have come before the meeting began at %s".formatted(name, Dates.time(began));
            }
            if (spell.from().isBefore(last) || (to != null && !to.isAfter(spell.from()))) {
                return "Times of %s must follow each other, like %s".formatted(name, Spell.EXAMPLE);
            }
            if (ended != null && (!spell.from().isBefore(ended) || (to != null && to.isAfter(ended)))) {
                return "%s cannot have been there after the meeting ended at %s".formatted(name, Dates.time(ended));
            }
            last = to == null ? spell.from() : to;
        }
        return "";
    }

    /** How they took part, in words: when somebody joined late, left early or was out in between, it says so. */
    public String words(LocalTime began, LocalTime ended) {
        if (!isPresent()) {
            return attended == null ? "Not recorded" : attended.label();
        }
        var there = there(began, ended);
        var said = new ArrayList<String>();
        var first = there.getFirst().from();
        if (first.isAfter(began)) {
            said.add("joined late at " + Dates.time(first));
        }
        for (int i = 1; i < there.size(); i++) {
            said.add("out from %s to %s"
                    .formatted(
                            Dates.time(there.get(i - 1).to()),
                            Dates.time(there.get(i).from())));
        }
        var last = Objects.requireNonNull(there.getLast().to());
        if (last.isBefore(ended)) {
            said.add("left early at " + Dates.time(last));
        }
        return "Present " + Spell.words(there) + (said.isEmpty() ? "" : ": " + String.join(", ", said));
    }
}
