package org.safeboard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
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
    private final AuditTrail audit;

    Judgements(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
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
        same(person, hidden).forEach(it -> verdicts.put(it, Verdict.SAME));
        verdicts.putAll(standing(person));
        return verdicts;
    }

    private static final String COLUMNS = """
         j.id as judgement, j.judged, j.reason, j.at, j.withdrawn_at, s.name as by_name,
            p.id, p.kind, p.given_names, p.family_name, p.known_as, p.born_on, p.born_precision
        """;

    private static final String SAME = """
        with recursive same(person) as (
            select unnest(cast(:persons as uuid[]))
            union
            select case when j.one = same.person then j.other else j.one end
            from same join people.judgement j on (j.one = same.person or j.other = same.person)
                and j.withdrawn_at is null and j.judged = 'SAME'
            where j.one <> all(:hidden) and j.other <> all(:hidden))
        """;

    /**
     * Those whom standing judgements join to a record, however many lie between; nothing goes through who is hidden.
     */
    Set<UUID> same(UUID person, Set<UUID> hidden) {
        return jdbc.sql(SAME + "select person from same where person <> all(:persons)")
                .params(from(Set.of(person), hidden))
                .query(UUID.class)
                .set();
    }

    /** How many records whoever looks at a person has dealt with: its own, and those of everybody judged beside it. */
    int dealtWith(Set<UUID> judged, Set<UUID> hidden) {
        return jdbc.sql(SAME + "select count(*) from same")
                .params(from(judged, hidden))
                .query(Integer.class)
                .single();
    }

    /**
     * What stands about some records, and about all that are joined to them, in one question; the latest first. Each
     * person is looked up ({@code offset 0}): by itself PostgreSQL expects so many that it reads the whole area.
     */
    Map<UUID, List<Judgement>> standing(Collection<UUID> persons, String area, Set<UUID> hidden) {
        record About(UUID person, Judgement judgement) {}
        return jdbc
                .sql(SAME + "select same.person as about," + COLUMNS + """
                    from same
                    join people.judgement j on (j.one = same.person or j.other = same.person) and j.withdrawn_at is null
                    cross join lateral (
                        select * from people.person
                        where id = case when j.one = same.person then j.other else j.one end offset 0) p
                    left join platform.staff s on s.id = j.by_staff
                    where p.area = :area and p.id <> all(:hidden)
                    order by j.at desc, j.id
                    """)
                .params(from(persons, hidden))
                .param("area", area)
                .query((rs, row) -> new About(rs.getObject("about", UUID.class), read(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        About::person, Collectors.mapping(About::judgement, Collectors.toList())));
    }

    private static Map<String, Object> from(Collection<UUID> persons, Set<UUID> hidden) {
        return Map.of("persons", persons.toArray(UUID[]::new), "hidden", hidden.toArray(UUID[]::new));
    }

    List<Contradiction> contradictions(UUID person, Set<UUID> hidden) {
        return jdbc.sql(SAME + """
            select j.one, j.other, j.reason, coalesce(s.name, 'Not recorded') as by, j.at
            from people.judgement j left join platform.staff s on s.id = j.by_staff
            where j.judged = 'NOT_SAME' and j.withdrawn_at is null
                and j.one in (select person from same) and j.other in (select person from same)
            order by j.at, j.id
            """)
                .params(from(Set.of(person), hidden))
                .query((rs, n) -> new Contradiction(
                        rs.getObject("one", UUID.class),
                        rs.getObject("other", UUID.class),
                        rs.getString("reason"),
                        rs.getString("by"),
                        rs.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

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

    private static Judgement read(ResultSet rs) throws SQLException {
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
