package org.safeboard.allegations.domain.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits of interim measures; all of them local. */
public enum MeasureClock implements TimeLimit {
    SUSPENSION_CONFIRMED("Suspension confirmed in writing, with reasons", new Limit.WorkingDays(1)),
    MEASURE_REVIEWED("Interim measure reviewed", new Limit.CalendarDays(28));

    private final String title;
    private final Limit limit;

    MeasureClock(String title, Limit limit) {
        this.title = title;
        this.limit = limit;
    }

    /** The dates of a measure, and the case it belongs to. */
    public record Dates(
            UUID file,
            String number,
            UUID measure,
            MeasureKind kind,
            LocalDate startedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate endedOn,
            List<LocalDate> reviewedOn) {

        /** Whether it was confirmed in time; a suspension only. */
        public List<Step> confirmation() {
            return kind.isSuspension() ? List.of(new Step(SUSPENSION_CONFIRMED, startedOn, confirmedOn)) : List.of();
        }

        /** Each look at whether it is still needed. */
        public List<Step> reviews() {
            return kind == MeasureKind.NONE
                    ? List.of()
                    : Step.again(MEASURE_REVIEWED, MEASURE_REVIEWED, startedOn, reviewedOn, endedOn);
        }

        public List<Step> steps() {
            var steps = new ArrayList<>(confirmation());
            steps.addAll(reviews());
            return steps;
        }
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
