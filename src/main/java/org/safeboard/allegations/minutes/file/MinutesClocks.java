package org.safeboard.allegations.minutes.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.minutes.MinutesClock;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the day of a meeting to its draft and to its approved minutes. */
@Component
class MinutesClocks implements StepClocks, ClockSource {
    private static final String FACTS =
            "select held_on, to_chair_on, given_on from allegations.minutes_fact where held_on is not null and ";

    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    MinutesClocks(JdbcClient sql, Clocks clocks, java.time.Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    private record Facts(
            LocalDate heldOn,
            @Nullable LocalDate toChairOn,
            @Nullable LocalDate givenOn) {
        static Facts of(ResultSet row, int number) throws SQLException {
            return new Facts(
                    row.getObject("held_on", LocalDate.class),
                    row.getObject("to_chair_on", LocalDate.class),
                    row.getObject("given_on", LocalDate.class));
        }

        List<Clock> clocks(AreaClocks in, Instant at) {
            return List.of(
                    in.run(MinutesClock.DRAFT_MINUTES, Moment.of(heldOn), moment(toChairOn), at),
                    in.run(MinutesClock.AGREED_MINUTES, Moment.of(heldOn), moment(givenOn), at));
        }

        private static @Nullable Moment moment(@Nullable LocalDate on) {
            return on == null ? null : Moment.of(on);
        }
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return sql.sql(FACTS + "file = ? order by held_on").param(contact.id()).query(Facts::of).list().stream()
                .flatMap(it -> it.clocks(in, now.instant()).stream())
                .toList();
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(MinutesClock.values());
    }

    @Override
    @Transactional(readOnly = true)
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        try (var facts = sql.sql(FACTS + "area = ?").param(area).withFetchSize(1000).query(Facts::of).stream()) {
            facts.forEach(it -> it.clocks(in, at).forEach(each));
        }
    }
}
