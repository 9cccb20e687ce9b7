package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;

/**
 * Every time limit that runs on an allegation, with its source. A national one follows the guidance in force on the day
 * the contact was received; a local one the board may change, dated.
 */
public enum AllegationClock implements TimeLimit {
    EMPLOYER_TELLS_LADO(
            "Employer tells the LADO",
            new Limit.WorkingDays(1),
            "Working Together 2013, chapter 2, paragraph 4",
            null,
            LocalDate.of(2023, 12, 14),
            facts -> facts.employerKnewOn() != null,
            facts -> date(facts.employerKnewOn()),
            facts -> received(facts)),
    EMPLOYER_TELLS_LADO_2023(
            "Employer tells the LADO",
            new Limit.WorkingDays(1),
            "Working Together 2023, chapter 4",
            LocalDate.of(2023, 12, 15),
            null,
            facts -> facts.employerKnewOn() != null,
            facts -> date(facts.employerKnewOn()),
            facts -> received(facts)),
    URGENT_MEETING(
            "Position of trust meeting, children at immediate risk",
            new Limit.ClockHours(72),
            "local",
            null,
            null,
            facts -> facts.immediateConcern() && facts.meetingNeeded(),
            AllegationClock::received,
            AllegationClock::initialMeeting),
    INITIAL_MEETING(
            "Position of trust meeting",
            new Limit.WorkingDays(5),
            "local",
            null,
            null,
            ClockFacts::meetingNeeded,
            AllegationClock::received,
            AllegationClock::initialMeeting),
    POLICE_STARTED(
            "Criminal investigation started",
            new Limit.Weeks(4),
            "local",
            null,
            null,
            ClockFacts::policePursued,
            AllegationClock::received,
            facts -> date(facts.policeStartedOn())),
    POLICE_REVIEWED(
            "Criminal investigation first reviewed",
            new Limit.Weeks(4),
            "local",
            null,
            null,
            facts -> facts.policeStartedOn() != null && facts.decisionOn() != null,
            facts -> date(facts.decisionOn()),
            facts -> date(facts.policeReviewedOn())),
    CONCLUDED_IN_ONE_MONTH(
            "Concluded within one month (80% of cases)",
            new Limit.Months(1),
            "local",
            null,
            null,
            facts -> true,
            AllegationClock::received,
            facts -> date(facts.closedOn())),
    CONCLUDED_IN_THREE_MONTHS(
            "Concluded within three months (90% of cases)",
            new Limit.Months(3),
            "local",
            null,
            null,
            facts -> true,
            AllegationClock::received,
            facts -> date(facts.closedOn())),
    CONCLUDED_IN_TWELVE_MONTHS(
            "Concluded within twelve months (all but the most exceptional)",
            new Limit.Months(12),
            "local",
            null,
            null,
            facts -> true,
            AllegationClock::received,
            facts -> date(facts.closedOn()));

    private final String title;
    private final Limit limit;
    private final String source;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final Predicate<ClockFacts> runs;
    private final Function<ClockFacts, @Nullable Moment> start;
    private final Function<ClockFacts, @Nullable Moment> stop;

    AllegationClock(
            String title,
            Limit limit,
            String source,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Predicate<ClockFacts> runs,
            Function<ClockFacts, @Nullable Moment> start,
            Function<ClockFacts, @Nullable Moment> stop) {
        this.title = title;
        this.limit = limit;
        this.source = source;
        this.from = from;
        this.until = until;
        this.runs = runs;
        this.start = start;
        this.stop = stop;
    }

    /** The clocks that run on a case received on its day, in the order in which they fall due. */
    public static List<AllegationClock> on(ClockFacts facts) {
        var running = new ArrayList<AllegationClock>();
        for (var clock : values()) {
            if (clock.inForce(facts.receivedOn()) && clock.runs.test(facts)) {
                running.add(clock);
            }
        }
        return running;
    }

    private boolean inForce(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (until == null || !on.isAfter(until));
    }

    public Moment start(ClockFacts facts) {
        var at = start.apply(facts);
        return at == null ? received(facts) : at;
    }

    public @Nullable Moment stop(ClockFacts facts) {
        return stop.apply(facts);
    }

    private static Moment received(ClockFacts facts) {
        return new Moment(facts.receivedOn(), facts.receivedTime());
    }

    private static @Nullable Moment initialMeeting(ClockFacts facts) {
        var on = facts.initialMeetingOn();
        return on == null ? null : new Moment(on, facts.initialMeetingTime());
    }

    private static @Nullable Moment date(@Nullable LocalDate on) {
        return on == null ? null : new Moment(on, null);
    }

    @Override
    public String id() {
        return "allegations." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Limit limit() {
        return limit;
    }

    @Override
    public String source() {
        return local() ? "Local procedures" : source;
    }

    @Override
    public boolean local() {
        return source.equals("local");
    }

    @Override
    public @Nullable LocalDate from() {
        return from;
    }

    @Override
    public @Nullable LocalDate until() {
        return until;
    }
}
