package org.safeboard.allegations.domain.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;

/** How long complaints may take: local, and a board's to change. */
public enum ComplaintClock implements TimeLimit {
    COMPLAINT_ANSWERED("Complaint answered", 10),
    COMPLAINT_REVIEWED("Review of a complaint answered", 25);

    private final String title;
    private final int workingDays;

    ComplaintClock(String title, int workingDays) {
        this.title = title;
        this.workingDays = workingDays;
    }

    /** The clocks of a complaint: of its answer, and of its review where one was asked for. */
    public static List<Clock> of(Complaint complaint, AreaClocks clocks, Instant now) {
        var progress = complaint.progress();
        var all = new ArrayList<Clock>();
        all.add(clocks.run(
                COMPLAINT_ANSWERED, Moment.of(complaint.made().receivedOn()), moment(progress.answeredOn()), now));
        var asked = progress.reviewAskedOn();
        if (asked != null) {
            all.add(clocks.run(COMPLAINT_REVIEWED, Moment.of(asked), moment(progress.reviewAnsweredOn()), now));
        }
        return all;
    }

    private static @Nullable Moment moment(@Nullable LocalDate on) {
        return on == null ? null : Moment.of(on);
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
