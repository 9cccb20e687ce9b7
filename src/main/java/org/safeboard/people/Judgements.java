package org.safeboard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeboard.people.PeopleEvent.PeopleJudged;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.rules.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands and what stood about pairs of records. Nothing is deleted: a judgement is withdrawn. */
@Component
class Judgements {
    private final JdbcClient jdbc;
    private final JoinedRecords joined;
    private final AuditTrail audit;

    Judgements(JdbcClient jdbc, JoinedRecords joined, AuditTrail audit) {
        this.jdbc = jdbc;
        this.joined = joined;
        this.audit = audit;
    }

    void judge(UUID person, UUID other, Verdict verdict, String reason, String area, Change change) {
        Rules.check(!person.equals(other), "other", "Choose another record to compare with")
                .and(!reason.isBlank(), "reason", "Enter why you think so")
                .orRefuse();
        bothIn(person, other, area);
        var before = standing(person).get(other);
        withdrawStanding(person, other, change);
        jdbc.sql("""
            insert into people.judgement (id, one, other, judged, reason, by_staff, at)
            values (:id, least(:a, :b), greatest(:a, :b), :judged, :reason, :by, :at)
            """)
                .param("id", UUID.randomUUID())
                .param("a", person)
                .param("b", other)
                .param("judged", verdict.name())
                .param("reason", reason.strip())
                .param("by", change.by().id())
                .param("at", at(change))
                .update();
        audit.record(
                change,
                new PeopleJudged(
                        area,
                        person,
                        other,
                        "Records compared",
                        List.of(
                                new FieldChange("Judgement", before == null ? null : before.words(), verdict.words()),
                                new FieldChange("Reason", null, reason.strip()))));
    }

    void withdraw(UUID person, UUID other, String area, Change change) {
        bothIn(person, other, area);
        var before = Optional.ofNullable(standing(person).get(other)).orElseThrow(NotAllowed::new);
        withdrawStanding(person, other, change);
        audit.record(
                change,
                new PeopleJudged(
                        area,
                        person,
                        other,
                        "Comparison of records withdrawn",
                        List.of(new FieldChange("Judgement", before.words(), null))));
    }

    /** What stands about a record, by the other record. */
    Map<UUID, Verdict> standing(UUID person) {
        return jdbc
                .sql("""
                    select case when one = :person then other else one end as other, judged
                    from people.judgement
                    where (one = :person or other = :person) and withdrawn_at is null
                    """)
                .param("person", person)
                .query((rs, row) ->
                        Map.entry(rs.getObject("other", UUID.class), Verdict.valueOf(rs.getString("judged"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As {@link #standing}, and "same" for those who are it through others that are not hidden. */
    Map<UUID, Verdict> verdicts(UUID person, Set<UUID> hidden) {
        var verdicts = new HashMap<UUID, Verdict>();
        joined.same(person, hidden).forEach(it -> verdicts.put(it, Verdict.SAME));
        verdicts.putAll(standing(person));
        return verdicts;
    }

    static final String COLUMNS = """
         j.id as judgement, j.judged, j.reason, j.at, j.withdrawn_at, s.name as by_name,
            p.id, p.kind, p.given_names, p.family_name, p.known_as, p.born_on, p.born_precision
        """;

    List<Judgement> of(UUID person, String area) {
        return jdbc.sql("select" + COLUMNS + """
            from people.judgement j
            join people.person p on p.id = case when j.one = :person then j.other else j.one end
            left join platform.staff s on s.id = j.by_staff
            where (j.one = :person or j.other = :person) and p.area = :area
            order by j.at desc, j.id
            """)
                .param("person", person)
                .param("area", area)
                .query((rs, row) -> read(rs))
                .list();
    }

    static Judgement read(ResultSet rs) throws SQLException {
        var withdrawn = rs.getObject("withdrawn_at", OffsetDateTime.class);
        return new Judgement(
                rs.getObject("judgement", UUID.class),
                rs.getObject("id", UUID.class),
                PersonRows.details(rs),
                Verdict.valueOf(rs.getString("judged")),
                rs.getString("reason"),
                Optional.ofNullable(rs.getString("by_name")).orElse("Not recorded"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private void withdrawStanding(UUID person, UUID other, Change change) {
        jdbc.sql("""
            update people.judgement set withdrawn_at = :at
            where one = least(:a, :b) and other = greatest(:a, :b) and withdrawn_at is null
            """)
                .param("a", person)
                .param("b", other)
                .param("at", at(change))
                .update();
    }

    /** Holds both, so that of two who judge at once the later withdraws what the earlier judged. */
    private void bothIn(UUID person, UUID other, String area) {
        var there = jdbc.sql("""
            select id from people.person where id in (:a, :b) and area = :area order by id for no key update
            """)
                .param("a", person)
                .param("b", other)
                .param("area", area)
                .query(UUID.class)
                .list();
        NotAllowed.unless(there.size() == 2);
    }

    private static OffsetDateTime at(Change change) {
        return change.at().atOffset(ZoneOffset.UTC);
    }
}
