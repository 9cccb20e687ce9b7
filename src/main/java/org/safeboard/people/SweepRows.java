package org.safeboard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.PairTally.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came out when an area was looked through, kept until it is looked through again. */
@Component
class SweepRows {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final PersonRows people;

    SweepRows(JdbcClient jdbc, PersonRows people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Two records, and how likely they are one person. */
    record Scored(UUID one, UUID other, double score) {}

    /** What is kept of one looking through: by which weights, and without whom. */
    record Swept(@Nullable UUID weights, Set<UUID> hidden, int records, Counts counts, List<Scored> strongest) {}

    /** Puts them in the place of all that were there of the area. */
    void replace(String area, List<Swept> swept, Instant at) {
        jdbc.sql("delete from people.sweep where area = ?").param(area).update();
        swept.forEach(it -> add(area, it, at));
    }

    private void add(String area, Swept swept, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
            insert into people.sweep (id, area, weights, hidden, at, records, pairs, unjudged)
            values (:id, :area, :weights, :hidden, :at, :records, :pairs, :unjudged)
            """)
                .param("id", id)
                .param("area", area)
                .param("weights", swept.weights())
                .param("hidden", swept.hidden().toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("records", swept.records())
                .param("pairs", Arrays.stream(swept.counts().pairs()).boxed().toArray(Integer[]::new))
                .param(
                        "unjudged",
                        Arrays.stream(swept.counts().unjudged()).boxed().toArray(Integer[]::new))
                .update();
        swept.strongest()
                .forEach(it -> jdbc.sql("insert into people.sweep_pair (sweep, one, other, score) values (?, ?, ?, ?)")
                        .params(id, it.one(), it.other(), it.score())
                        .update());
    }

    private record Row(UUID id, Instant at, int records, int[] pairs, int[] unjudged) {}

    /**
     * The last one by some weights that left out everybody who is hidden from the reader, and as few others as may be.
     */
    Optional<Sweep> last(String area, @Nullable UUID weights, Set<UUID> hidden) {
        return jdbc.sql("""
            select id, at, records, pairs, unjudged from people.sweep
            where area = :area and weights is not distinct from cast(:weights as uuid) and hidden @> :hidden
            order by cardinality(hidden), at desc limit 1
            """)
                .param("area", area)
                .param("weights", weights)
                .param("hidden", hidden.toArray(UUID[]::new))
                .query(SweepRows::row)
                .optional()
                .map(it -> sweep(it, area));
    }

    private static Row row(ResultSet rs, int n) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getInt("records"),
                numbers(rs, "pairs"),
                numbers(rs, "unjudged"));
    }

    private static int[] numbers(ResultSet rs, String column) throws SQLException {
        return Stream.of((Integer[]) rs.getArray(column).getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Sweep sweep(Row row, String area) {
        return new Sweep(
                row.at,
                row.records,
                IntStream.range(0, PairScore.HOUSEHOLD)
                        .mapToObj(it -> step(row, it))
                        .toList(),
                step(row, PairScore.HOUSEHOLD),
                pairs(row.id, area));
    }

    private static Sweep.Step step(Row row, int step) {
        return new Sweep.Step(
                step == PairScore.HOUSEHOLD ? 0 : PairScore.from(step),
                PairScore.reaching(step, row.pairs),
                PairScore.reaching(step, row.unjudged));
    }

    /** Without those that somebody judged since, or of whom one is gone. */
    private List<Sweep.Pair> pairs(UUID sweep, String area) {
        var scored = jdbc.sql("""
            select one, other, score from people.sweep_pair it where sweep = ? and not exists (
                select from people.judgement j where j.withdrawn_at is null
                    and j.one = least(it.one, it.other) and j.other = greatest(it.one, it.other))
            order by score desc, one, other limit ?
            """).params(sweep, SHOWN).query(Scored.class).list();
        var details =
                people
                        .get(
                                scored.stream()
                                        .flatMap(it -> Stream.of(it.one, it.other))
                                        .distinct()
                                        .toList(),
                                area)
                        .stream()
                        .collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        return scored.stream()
                .filter(it -> details.containsKey(it.one) && details.containsKey(it.other))
                .map(it -> new Sweep.Pair(
                        it.one,
                        Objects.requireNonNull(details.get(it.one)).details(),
                        it.other,
                        Objects.requireNonNull(details.get(it.other)).details(),
                        it.score))
                .toList();
    }
}
