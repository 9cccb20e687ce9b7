package org.safeboard.allegations.domain.telling;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits of telling people. All of them are local: no guidance gives a length. */
public enum TellingClock implements TimeLimit {
    HOLD_LOOKED_AT("Hold on telling the person looked at again", new Limit.CalendarDays(28)),
    TOLD_OF_ALLEGATION("Person told of the allegation and of the process", new Limit.WorkingDays(5)),
    OUTCOME_TO_SUBJECT("Outcome to the person and their employer", new Limit.WorkingDays(5)),
    OUTCOME_TO_OTHERS("Outcome to the child and parents, the referrer and others", new Limit.WorkingDays(5)),
    ADVICE_PASSED_ON("Employer confirms that the person was told", new Limit.WorkingDays(10));

    private final String title;
    private final Limit limit;

    TellingClock(String title, Limit limit) {
        this.title = title;
        this.limit = limit;
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
