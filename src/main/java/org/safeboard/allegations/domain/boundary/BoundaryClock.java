package org.safeboard.allegations.domain.boundary;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits between authorities; both are local. */
public enum BoundaryClock implements TimeLimit {
    TRANSFER_ACKNOWLEDGED("Transfer acknowledged", 1),
    DISAGREEMENT_ESCALATED("Disagreement taken to managers", 1);

    private final String title;
    private final Limit limit;

    BoundaryClock(String title, int workingDays) {
        this.title = title;
        this.limit = new Limit.WorkingDays(workingDays);
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
