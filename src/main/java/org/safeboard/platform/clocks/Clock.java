package org.safeboard.platform.clocks;

import org.jspecify.annotations.Nullable;

/**
 * A time limit running on a case, or stopped.
 *
 * @param length the limit's own length, or the one this board gave it for what started then
 * @param due the last moment that is in time; without a time, the end of that day
 * @param stopped null while nothing stopped it
 * @param working how the due date comes about, in a sentence without its full stop
 */
public record Clock(
        TimeLimit limit,
        Limit length,
        Moment start,
        Moment due,
        @Nullable Moment stopped,
        State state,
        String working) {

    public boolean isMissed() {
        return state.isMissed();
    }
}
