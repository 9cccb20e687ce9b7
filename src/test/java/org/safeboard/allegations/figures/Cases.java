package org.safeboard.allegations.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes cases of one area by their facts alone, as a spreadsheet would bring them in. */
final class Cases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcTemplate database;
    private final String area;

    Cases(JdbcTemplate database, String area) {
        this.database = database;
        this.area = area;
    }

    /** A contact; facts are column names and values. */
    UUID contact(LocalDate receivedOn, Object... facts) {
        var id = UUID.randomUUID();
        var row = row(facts);
        row.put("id", id);
        row.put("area", area);
        row.put("number", "LADO-%06d".formatted(NUMBER.incrementAndGet()));
        row.put("received_on", receivedOn);
        row.put("recorded_at", receivedOn.atStartOfDay());
        row.putIfAbsent("restricted", false);
        row.put("version", 0);
        insert("contact", row);
        return id;
    }

    UUID concern(UUID contact, LocalDate openedOn) {
        var id = UUID.randomUUID();
        insert("concern", Map.of("id", id, "contact", contact, "area", area, "opened_on", openedOn, "version", 0));
        return id;
    }

    void allegation(UUID concern, int seq, @Nullable String outcome, @Nullable LocalDate on) {
        var row = new HashMap<String, Object>(
                Map.of("id", UUID.randomUUID(), "concern", concern, "seq", seq, "wording", "It is said", "version", 0));
        if (outcome != null && on != null) {
            row.put("outcome", outcome);
            row.put("outcome_on", on);
        }
        insert("allegation", row);
    }

    void meeting(UUID concern, String type, LocalDate heldOn) {
        insert(
                "meeting",
                Map.of("id", UUID.randomUUID(), "concern", concern, "type", type, "held_on", heldOn, "version", 0));
    }

    void strand(UUID concern, String kind, Object... facts) {
        var row = row(facts);
        row.put("id", UUID.randomUUID());
        row.put("concern", concern);
        row.put("kind", kind);
        row.put("version", 0);
        insert("strand", row);
    }

    void delay(UUID contact, String clock, String reason) {
        insert(
                "delay",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "contact",
                        contact,
                        "clock",
                        clock,
                        "reason",
                        reason,
                        "at",
                        LocalDate.of(2014, 4, 1).atStartOfDay()));
    }

    void question(LocalDate askedOn) {
        insert(
                "policy_question",
                Map.of("id", UUID.randomUUID(), "area", area, "asked_on", askedOn, "question", "May we?"));
    }

    /** A case of any kind, received in 2012-13 or 2013-14. */
    void anything(Random random) {
        var received = LocalDate.of(2012, 4, 1).plusDays(random.nextInt(730));
        var closed = random.nextInt(5) == 0 ? null : received.plusDays(random.nextInt(200));
        var disposal = one(random, "NFA", "EMPLOYER_ACTION", "INFO_ONLY", "CONCLUDED", "TRANSFERRED", "NFA");
        var contact = contact(
                received,
                "sector",
                one(random, "EDU", "EDU", "FOS", "EYS", "RES", "TRA", null),
                "nature",
                one(random, "SEX", "PHY", "PHY", "EMO", "NEG", null),
                "type",
                one(random, "REFERRAL", "ENQUIRY_NAMED", "INFO_ONLY", null),
                "source",
                one(random, "DSL", "POLICE", "PARENT", "OFSTED", null),
                "disclosed_where",
                one(random, "SCHOOL", "HOME_PARENT", "NK", null),
                "restricted",
                random.nextInt(10) == 0,
                "employer_knew_on",
                random.nextBoolean() ? received.minusDays(random.nextInt(5)) : null,
                "decision",
                random.nextBoolean() ? "POT_MEETING" : null,
                "disposal",
                closed == null ? null : disposal,
                "disposal_on",
                closed);
        if (random.nextBoolean()) {
            var concern = concern(contact, received);
            for (int seq = 1; seq <= random.nextInt(3); seq++) {
                var outcome = one(random, "SUB", "UNS", "FAL", "UNF", "MAL", null);
                allegation(concern, seq, outcome, received);
            }
            if (random.nextInt(4) > 0) {
                var held = received.plusDays(random.nextInt(14));
                meeting(concern, "INITIAL", held);
                meeting(concern, "REVIEW", held.plusDays(20));
                if (random.nextBoolean()) {
                    delay(contact, "allegations.initial-meeting", one(random, "POLICE_REQUEST", "OTHER"));
                }
            }
            new Meanwhile(database, concern, received).happens();
            strand(concern, "POLICE", "not_pursued_reason", "No crime");
            if (random.nextBoolean()) {
                strand(
                        concern,
                        "EMPLOYER",
                        "started_on",
                        received,
                        "ended_on",
                        received.plusDays(9),
                        "result",
                        "TRAINING");
            }
            if (random.nextBoolean()) {
                strand(concern, "SOCIAL_CARE", "started_on", received.plusDays(random.nextInt(50)));
            }
        }
        if (random.nextInt(10) == 0) {
            question(received);
        }
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Map<String, Object> row(Object... facts) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            if (facts[i + 1] != null) {
                row.put((String) facts[i], facts[i + 1]);
            }
        }
        if (row.containsKey("decision")) {
            row.putIfAbsent("decision_on", LocalDate.of(2014, 4, 1));
            row.put("decision_limbs", new String[0]);
            row.put("decision_rationale", "It is needed");
            row.put("decision_earlier_concerns", "");
        }
        return row;
    }

    private void insert(String table, Map<String, ?> row) {
        var columns = List.copyOf(row.keySet());
        database.update(
                "insert into allegations.%s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(
                                        ", ", columns.stream().map(it -> "?").toList())),
                columns.stream().map(row::get).toArray());
    }
}
