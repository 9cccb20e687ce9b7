package org.safeboard.allegations.figures;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was done meanwhile on concerns of any kind, and who was told; by a chance of its own, the same for a day. */
final class Meanwhile {
    private final JdbcTemplate database;
    private final UUID concern;
    private final LocalDate on;
    private final Random random;

    Meanwhile(JdbcTemplate database, UUID concern, LocalDate on) {
        this.database = database;
        this.concern = concern;
        this.on = on;
        this.random = new Random(on.toEpochDay());
    }

    void happens() {
        for (int i = random.nextInt(3); i > 0; i--) {
            measure(one("SUSPENSION_NEUTRAL", "SUSPENSION_NEUTRAL", "SUPERVISION", "HOME_WORKING", "NONE"));
        }
        if (random.nextInt(3) > 0) {
            barringService(one("NOT_MET", "NOT_MET", "MET_REFERRED", "PENDING"));
        }
        if (random.nextBoolean()) {
            regulator(one("OFSTED_EY", "TRA", "TRA"));
        }
    }

    private void measure(String kind) {
        var ended = kind.equals("NONE") || random.nextInt(3) == 0 ? null : on.plusDays(random.nextInt(90));
        database.update("""
                insert into allegations.interim_measure (id, concern, kind, started_on, decided_by, decided_name, reason,
                    ended_on, ended_reason, version)
                values (?, ?, ?, ?, 'EMPLOYER', 'Head', 'It was needed', ?, ?, 0)""", UUID.randomUUID(), concern, kind, on, ended, ended == null ? "" : "It was over");
    }

    private void barringService(String decision) {
        database.update(
                "update allegations.concern set dbs_decision = ?, dbs_on = ? where id = ?", decision, on, concern);
        database.update(
                "insert into allegations.dbs_referral (id, concern, met_on, sent_on, version) values (?, ?, ?, ?, 0)",
                UUID.randomUUID(),
                concern,
                on,
                random.nextBoolean() ? on.plusDays(random.nextInt(30)) : null);
    }

    private void regulator(String regulator) {
        database.update("""
                insert into allegations.regulator_referral (id, concern, regulator, decision, decided_on, reason, duty,
                    sent_on, version)
                values (?, ?, ?, 'REFER', ?, 'It has to know', 'EMPLOYER', ?, 0)""", UUID.randomUUID(), concern, regulator, on, random.nextBoolean() ? on : null);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
