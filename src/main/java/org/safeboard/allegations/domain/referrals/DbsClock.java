package org.safeboard.allegations.domain.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** How soon an adult is referred to the Disclosure and Barring Service once both conditions are met. */
public enum DbsClock implements TimeLimit {
    DBS_REFERRED("Referred to the Disclosure and Barring Service", new Limit.WorkingDays(10)),
    DBS_REFERRED_AT_THE_LATEST("Referred to the Disclosure and Barring Service, at the latest", new Limit.Months(1));

    private final String title;
    private final Limit limit;

    DbsClock(String title, Limit limit) {
        this.title = title;
        this.limit = limit;
    }

    /** Both run from the day on which the conditions were met until it was sent. */
    public static List<Step> steps(@Nullable LocalDate metOn, @Nullable LocalDate sentOn) {
        return metOn == null
                ? List.of()
                : Stream.of(values()).map(it -> new Step(it, metOn, sentOn)).toList();
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
