package org.safeboard.allegations.domain.sittings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.web.Dates;

/**
 * What is written down while a meeting runs, and corrected afterwards: each part may be unfinished until the end.
 *
 * @param chairs who chaired, in their order
 * @param withoutQuorum why the meeting went on although an agency was missing
 * @param notPut why an allegation was not put to the person before the final meeting
 */
public record Notes(
        List<Chair> chairs,
        String minuteTaker,
        List<Attendee> people,
        List<Line> lines,
        List<Decided> carried,
        List<Recommended> recommendations,
        List<Promised> actions,
        String withoutQuorum,
        String notPut) {

    /**
     * Who chaired from a time on.
     *
     * @param covering in the place of the LADO
     * @param why why the chair changed; blank for the first
     */
    public record Chair(String name, boolean covering, LocalTime from, String why) {}

    /**
     * A line of the agenda, which takes a decision.
     *
     * @param code of the list allegations/agenda-line
     * @param title as the list called it on the day
     * @param fromFile what the case file said when the meeting began
     */
    public record Line(String code, String title, List<String> fromFile, String said, String decision) {}

    /** What is decided about an earlier recommendation or an open action; the decision is null until it is made. */
    public record Decided(UUID item, Carried.@Nullable Decision decision, String reason) {}

    /** A recommendation made at this meeting. */
    public record Recommended(String from, String text) {}

    /** An action agreed at this meeting. */
    public record Promised(
            String what,
            String owner,
            String agency,
            @Nullable LocalDate due) {}

    /** "Amira Lane", or "Amira Lane until 14:50, then Dermot Olney (covering): called away". */
    public String chairsInWords() {
        var words = new StringBuilder(chairs.isEmpty() ? "" : name(chairs.getFirst()));
        chairs.stream()
                .skip(1)
                .forEach(it -> words.append(" until %s, then %s".formatted(Dates.time(it.from()), name(it)))
                        .append(it.why().isBlank() ? "" : " (" + it.why() + ")"));
        return words.toString();
    }

    private static String name(Chair chair) {
        return chair.covering() ? chair.name() + ", covering for the LADO" : chair.name();
    }

    /** What was decided, line by line, as the case file shows it. */
    public String decisionsInWords() {
        return lines.stream()
                .filter(it -> !it.decision().isBlank())
                .map(it -> it.title() + ": " + it.decision())
                .collect(Collectors.joining("\n"));
    }
}
