package org.safeboard.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records standing judgements join to one person, and what stands about them. */
@Component
class JoinedRecords {
    private static final String SAME = """
        with recursive same(person) as (
            select unnest(cast(:persons as uuid[]))
            union
            select case when j.one = same.person then j.other else j.one end
            from same join people.judgement j on (j.one = same.person or j.other = same.person)
                and j.withdrawn_at is null and j.judged = 'SAME'
            where j.one <> all(:hidden) and j.other <> all(:hidden))
        """;

    private final JdbcClient jdbc;

    JoinedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
                .sql(SAME + "select same.person as about," + Judgements.COLUMNS + """
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
                .query((rs, row) -> new About(rs.getObject("about", UUID.class), Judgements.read(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        About::person, Collectors.mapping(About::judgement, Collectors.toList())));
    }

    private static Map<String, Object> from(Collection<UUID> persons, Set<UUID> hidden) {
        return Map.of("persons", persons.toArray(UUID[]::new), "hidden", hidden.toArray(UUID[]::new));
    }
}
