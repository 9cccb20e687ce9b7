package org.safeboard.allegations.domain.incoming;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits of referrals from outside; local, no guidance gives a length. */
public enum ReferralClock implements TimeLimit {
    REFERRER_ANSWERED("First response to the sender of a referral", new Limit.WorkingDays(1));

    private final String title;
    private final Limit limit;

    ReferralClock(String title, Limit limit) {
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
