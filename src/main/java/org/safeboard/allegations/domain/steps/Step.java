package org.safeboard.allegations.domain.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;

/**
 * A step that has a time limit.
 *
 * @param done null while it is to be done
 */
public record Step(
        TimeLimit limit, LocalDate began, @Nullable LocalDate done) {

    /** The limit as it runs. */
    public Clock run(AreaClocks clocks, Instant now) {
        return clocks.run(limit, Moment.of(began), done == null ? null : Moment.of(done), now);
    }

    /**
     * Something that is looked at again and again until it ends: each look is due from the one before.
     *
     * @param looks the days on which it was looked at, in their order
     * @param ended null while it goes on; the end is the last look
     */
    public static List<Step> again(
            TimeLimit first, TimeLimit later, LocalDate began, List<LocalDate> looks, @Nullable LocalDate ended) {
        var steps = new ArrayList<Step>();
        var from = began;
        for (var look : looks) {
            steps.add(new Step(steps.isEmpty() ? first : later, from, look));
            from = look;
        }
        if (ended == null || ended.isAfter(from) || steps.isEmpty()) {
            steps.add(new Step(steps.isEmpty() ? first : later, from, ended));
        }
        return steps;
    }

    /** Of clocks that follow each other: those missed, and the last. */
    public static List<Clock> worthShowing(List<Clock> following) {
        return following.stream()
                .filter(it -> it.isMissed() || it.equals(following.getLast()))
                .toList();
    }
}
