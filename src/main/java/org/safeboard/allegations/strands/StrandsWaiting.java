package org.safeboard.allegations.strands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Strands that run in open cases: the next review of each, the employer's next step, the police to be asked. */
@Component
class StrandsWaiting implements WorkSource {
    private final JdbcClient sql;
    private final Strands strands;
    private final StrandTimes times;
    private final Clocks clocks;
    private final Clock now;

    StrandsWaiting(JdbcClient sql, Strands strands, StrandTimes times, Clocks clocks, Clock now) {
        this.sql = sql;
        this.strands = strands;
        this.times = times;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "Strands";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var deciding = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        if (keeping.isEmpty()) {
            return List.of();
        }
        Map<String, AreaClocks> inArea = new HashMap<>();
        return sql
                .sql("""
                select contact.id, contact.number, contact.area, strand.id as strand,
                       (select next_on from allegations.strand_review review
                         where review.strand = strand.id order by reviewed_on desc limit 1) as next_on,
                       strand.kind = 'EMPLOYER' and police.started_on is not null and police.ended_on is null
                           and coalesce(police.employer_may, 'NOT_ASKED') = 'NOT_ASKED' as ask_police
                  from allegations.strand
                  join allegations.concern on concern.id = strand.concern
                  join allegations.contact on contact.id = concern.contact
                  left join allegations.strand police on police.concern = concern.id and police.kind = 'POLICE'
                 where contact.area = any(:keeping) and (contact.area = any(:deciding) or not contact.restricted)
                   and contact.disposal is null and strand.started_on is not null and strand.ended_on is null
                 order by strand.started_on, strand.id limit 50""")
                .param("keeping", keeping.toArray(String[]::new))
                .param("deciding", deciding.toArray(String[]::new))
                .query((row, n) -> tasks(row, inArea))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Task> tasks(ResultSet row, Map<String, AreaClocks> inArea) throws SQLException {
        var strand = strands.findById(row.getObject("strand", UUID.class)).orElseThrow();
        var in = inArea.computeIfAbsent(row.getString("area"), clocks::in);
        var number = row.getString("number");
        var path = "/allegations/" + row.getString("id") + "/strands/"
                + strand.kind().name();
        var tasks = new ArrayList<Task>();
        if (row.getBoolean("ask_police")) {
            tasks.add(new Task(
                    "Ask the police whether the employer may interview",
                    number,
                    "/allegations/" + row.getString("id") + "/strands/" + Kind.POLICE,
                    null));
        }
        var agreed = row.getObject("next_on", LocalDate.class);
        times.reviews(strand).stream()
                .filter(it -> it.done() == null)
                .map(it -> agreed == null ? it.run(in, now.instant()).due().date() : agreed)
                .map(it -> new Task("Review the %s strand".formatted(name(strand)), number, path + "/reviews", it))
                .forEach(tasks::add);
        times.employer(strand).stream()
                .filter(it -> it.done() == null)
                .map(it -> it.run(in, now.instant()))
                .map(it -> new Task(
                        "Ask how far the employer is: " + it.limit().title(),
                        number,
                        path + "/steps",
                        it.due().date()))
                .forEach(tasks::add);
        return tasks;
    }

    private static String name(Strand strand) {
        return strand.kind().title().toLowerCase(Locale.UK);
    }
}
