package org.safeboard.allegations.domain.minutes;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits of minutes, from the day of the meeting. Both are local: a board may change them. */
public enum MinutesClock implements TimeLimit {
    DRAFT_MINUTES("Draft minutes to the chair", 2),
    AGREED_MINUTES("Approved minutes to those who attended", 10);

    private final String title;
    private final int workingDays;

    MinutesClock(String title, int workingDays) {
        this.title = title;
        this.workingDays = workingDays;
    }

    @Override
    public String id() {
        return "allegations." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Limit limit() {
        return new Limit.WorkingDays(workingDays);
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
