package org.safeboard.allegations.dbs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.referrals.DbsClock;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How soon referrals have to be sent, and which of them somebody has to see evidence of. */
@Component
class DbsTimes implements StepClocks, ClockSource, WorkSource {
    private static final String REFERRALS = """
            select contact.id, contact.number, contact.area, referral.met_on, referral.sent_on
              from allegations.dbs_referral referral
              join allegations.concern on concern.id = referral.concern
              join allegations.contact on contact.id = concern.contact
             where coalesce(concern.dbs_decision, '') <> 'NOT_MET'
            """;

    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    DbsTimes(JdbcClient sql, Clocks clocks, java.time.Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return sql
                .sql(REFERRALS + " and contact.id = ? and referral.met_on is not null")
                .param(contact.id())
                .query((row, n) -> steps(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .map(it -> it.run(in, now.instant()))
                .toList();
    }

    private static List<Step> steps(ResultSet row) throws SQLException {
        return DbsClock.steps(row.getObject("met_on", LocalDate.class), row.getObject("sent_on", LocalDate.class));
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(DbsClock.values());
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        sql.sql(REFERRALS + " and contact.area = ? and referral.met_on is not null")
                .param(area)
                .query((row, n) -> steps(row))
                .list()
                .forEach(steps -> steps.forEach(it -> each.accept(it.run(in, at))));
    }

    @Override
    public String heading() {
        return "Referrals";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : sql.sql(REFERRALS + """
                         and contact.area = any(?)
                         and (concern.dbs_decision = 'MET_REFERRED' and referral.seen_on is null
                              or referral.met_on is not null and referral.sent_on is null)
                       order by referral.met_on, contact.number limit 100""")
                        .param(areas.toArray(String[]::new))
                        .query((row, n) -> task(row))
                        .list();
    }

    private Task task(ResultSet row) throws SQLException {
        var href = "/allegations/" + row.getString("id") + "/dbs";
        var in = clocks.in(row.getString("area"));
        var due = steps(row).stream()
                .filter(it -> it.done() == null)
                .flatMap(it -> Stream.of(it.run(in, now.instant()).due().date()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return row.getObject("sent_on", LocalDate.class) == null
                ? new Task("See that the referral to the barring service is sent", row.getString("number"), href, due)
                : new Task(
                        "Ask for evidence of the referral to the barring service", row.getString("number"), href, null);
    }
}
