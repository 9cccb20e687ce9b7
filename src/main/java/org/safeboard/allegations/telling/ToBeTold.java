package org.safeboard.allegations.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is still to be told, for all who keep cases; what is withheld comes on its day, for those who decide. */
@Component
class ToBeTold implements WorkSource {
    private final JdbcClient sql;
    private final Tellings tellings;
    private final Clocks clocks;
    private final Clock now;

    ToBeTold(JdbcClient sql, Tellings tellings, Clocks clocks, Clock now) {
        this.sql = sql;
        this.tellings = tellings;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "People to be told";
    }

    private record Open(UUID row, String number) {}

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var deciding = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        if (keeping.isEmpty()) {
            return List.of();
        }
        Map<String, AreaClocks> in = new HashMap<>();
        return sql
                .sql("""
                select telling.id as row, contact.number
                  from allegations.telling join allegations.contact on contact.id = telling.contact
                 where telling.area = any(:keeping) and telling.told_on is null and telling.not_needed_on is null
                   and (telling.area = any(:deciding) or not contact.restricted and telling.withheld_on is null)
                 order by coalesce(telling.withheld_look_again_on, telling.since), contact.number
                 limit 100""")
                .param("keeping", keeping.toArray(String[]::new))
                .param("deciding", deciding.toArray(String[]::new))
                .query(Open.class)
                .list()
                .stream()
                .flatMap(it -> tellings.findById(it.row()).stream().map(row -> task(row, it.number(), in)))
                .toList();
    }

    private Task task(Telling row, String number, Map<String, AreaClocks> in) {
        var href = "/allegations/" + row.contact() + "/telling/" + row.id();
        var what = row.matter().label().toLowerCase(Locale.UK);
        var whom = row.audience().label().toLowerCase(Locale.UK);
        var withheld = row.withheld();
        if (withheld != null) {
            return new Task(
                    "Look again why it is withheld: %s, %s".formatted(whom, what),
                    number,
                    href,
                    withheld.lookAgainOn());
        }
        var due = LedgerLines.run(row, in.computeIfAbsent(row.area(), clocks::in), now)
                .due()
                .date();
        var verb = row.state() == Telling.State.RETURNED
                ? "Tell again, the letter came back"
                : switch (row.plan().teller()) {
                    case LADO -> "Tell";
                    default ->
                        "Ask whether %s told"
                                .formatted(row.plan().teller().label().toLowerCase(Locale.UK));
                };
        return new Task("%s: %s, %s".formatted(verb, whom, what), number, href, due);
    }
}
