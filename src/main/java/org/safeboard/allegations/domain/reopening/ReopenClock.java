package org.safeboard.allegations.domain.reopening;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits of a case that was opened again. They run from the reopening; those of before stay as they ended. */
public enum ReopenClock implements TimeLimit {
    REOPENED_IN_ONE_MONTH("Reopened case concluded within one month", 1),
    REOPENED_IN_THREE_MONTHS("Reopened case concluded within three months", 3);

    private final String title;
    private final Limit limit;

    ReopenClock(String title, int months) {
        this.title = title;
        this.limit = new Limit.Months(months);
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
        return limit;
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
