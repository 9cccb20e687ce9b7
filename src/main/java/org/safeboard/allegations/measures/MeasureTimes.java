package org.safeboard.allegations.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.measures.MeasureClock;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time limits of interim measures. */
@Component
class MeasureTimes implements StepClocks, ClockSource {
    static final String DATES = """
            select contact.id, contact.number, measure.id as measure, measure.kind, measure.started_on,
                   measure.confirmed_on, measure.ended_on,
                   array(select reviewed_on from allegations.measure_review review
                          where review.measure = measure.id order by reviewed_on) as reviewed_on
              from allegations.interim_measure measure
              join allegations.concern on concern.id = measure.concern
              join allegations.contact on contact.id = concern.contact
            """;

    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    MeasureTimes(JdbcClient sql, Clocks clocks, java.time.Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return sql
                .sql(DATES + " where contact.id = ? order by measure.started_on")
                .param(contact.id())
                .query(MeasureTimes::dates)
                .list()
                .stream()
                .flatMap(it -> run(it, in, now.instant()))
                .toList();
    }

    private static Stream<Clock> run(MeasureClock.Dates dates, AreaClocks in, Instant at) {
        var reviews = dates.reviews().stream().map(it -> it.run(in, at)).toList();
        return Stream.concat(
                dates.confirmation().stream().map(it -> it.run(in, at)), Step.worthShowing(reviews).stream());
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(MeasureClock.values());
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        sql.sql(DATES + " where contact.area = ?")
                .param(area)
                .query(MeasureTimes::dates)
                .list()
                .forEach(it -> it.steps().forEach(step -> each.accept(step.run(in, at))));
    }

    static MeasureClock.Dates dates(ResultSet row, int number) throws SQLException {
        var reviewed = (java.sql.Date[]) row.getArray("reviewed_on").getArray();
        return new MeasureClock.Dates(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("measure", UUID.class),
                MeasureKind.valueOf(row.getString("kind")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Stream.of(reviewed).map(java.sql.Date::toLocalDate).toList());
    }
}
