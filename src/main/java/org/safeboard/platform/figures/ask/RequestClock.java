package org.safeboard.platform.figures.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** How long a board takes to answer a request for information; it may set another length. */
enum RequestClock implements TimeLimit {
    ANSWER_REQUEST;

    @Override
    public String id() {
        return "figures.answer-request";
    }

    @Override
    public String title() {
        return "Request for information answered";
    }

    @Override
    public Limit limit() {
        return new Limit.WorkingDays(20);
    }

    @Override
    public String source() {
        return "Local procedures";
    }

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public @Nullable LocalDate from() {
        return null;
    }

    @Override
    public @Nullable LocalDate until() {
        return null;
    }
}
