package org.safeboard.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the keys of those who have none, or have them by older rules: after an upgrade, or from an older backup. */
@Component
class KeysAnew {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final PersonWriter writer;
    private final TransactionTemplate transaction;

    KeysAnew(JdbcClient jdbc, PersonWriter writer, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Keyed(PersonRecord person, String area) {}

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10M")
    void make() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> some()));
        } while (more);
    }

    /** Several nodes share the work: each takes those whom nobody has. */
    private boolean some() {
        var some = jdbc.sql(PersonRows.SELECT
                        + "where p.keyed < %d limit %d for update of p skip locked"
                                .formatted(PersonKeys.RULES, AT_ONCE))
                .query((rs, n) -> new Keyed(PersonRows.read(rs), rs.getString("area")))
                .list();
        for (var it : some) {
            writer.key(it.person(), it.area());
            keyed(it.person().id(), it.person().details());
        }
        return !some.isEmpty();
    }

    private void keyed(UUID person, PersonDetails details) {
        jdbc.sql("update people.person set keyed = ?, folded_name = ? where id = ?")
                .params(PersonKeys.RULES, PersonKeys.folded(details.givenNames(), details.familyName()), person)
                .update();
    }
}
