package org.safeboard.allegations.domain.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;

/** How long an enquiry of a third party may wait: local, and a board's to change. */
public enum DisclosureClock implements TimeLimit {
    ENQUIRY_ANSWERED;

    public static Clock of(Disclosure disclosure, AreaClocks clocks, Instant now) {
        var answer = disclosure.answer();
        return clocks.run(
                ENQUIRY_ANSWERED,
                Moment.of(disclosure.asked().on()),
                answer == null ? null : Moment.of(answer.on()),
                now);
    }

    @Override
    public String id() {
        return "allegations.enquiry-answered";
    }

    @Override
    public String title() {
        return "Enquiry of a third party answered";
    }

    @Override
    public Limit limit() {
        return new Limit.WorkingDays(10);
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
