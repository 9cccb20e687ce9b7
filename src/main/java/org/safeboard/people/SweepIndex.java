package org.safeboard.people;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.SweepRows.Scored;
import org.safeboard.people.SweepRows.Swept;
import org.safeboard.people.matching.Found;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.safeboard.people.matching.Stated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks an area for each of its adults, with the record itself left out. They are read in blocks, each asked on all cores, so
 * that a million need little memory beside the index.
 */
@Component
class SweepIndex {
    private static final int BLOCK = 4_000;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    SweepIndex(DataSource dataSource, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        reading = new TransactionTemplate(transactions);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /**
     * By which weights, and without whom, an area is looked through.
     *
     * @param weights null for those Safeboard comes with
     * @param hidden persons who neither show nor count
     */
    record Way(@Nullable UUID weights, Model model, Set<UUID> hidden) {}

    private record Asking(Way way, PairTally tally) {}

    private record Asked(int number, UUID id, Stated stated) {}

    List<Swept> sweep(MatchIndex<UUID> index, String area, List<Way> ways) {
        return Objects.requireNonNull(reading.execute(status -> {
            var ids = adults(area);
            var asking = ways.stream()
                    .map(it -> new Asking(it, new PairTally(judged(area, ids, it.hidden()))))
                    .toList();
            ask(
                    DataSourceUtils.getConnection(dataSource),
                    area,
                    ids,
                    block -> asking.forEach(it -> ask(index, ids, block, it)));
            return asking.stream().map(it -> swept(it, ids)).toList();
        }));
    }

    /** In the order in which they are numbered. */
    private UUID[] adults(String area) {
        var ids = jdbc.sql("select id from people.person where area = ? and kind = 'ADULT'")
                .param(area)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        Arrays.sort(ids);
        return ids;
    }

    private Judged judged(String area, UUID[] ids, Set<UUID> hidden) {
        var judged = new Judged(ids.length);
        jdbc.sql("""
            select one, other, judged from people.judgement j join people.person p on p.id = j.one
            where p.area = ? and withdrawn_at is null
            """).param(area).query(rs -> {
            var one = rs.getObject("one", UUID.class);
            var other = rs.getObject("other", UUID.class);
            var first = Arrays.binarySearch(ids, one);
            var second = Arrays.binarySearch(ids, other);
            if (first >= 0 && second >= 0 && !hidden.contains(one) && !hidden.contains(other)) {
                judged.add(first, second, Verdict.valueOf(rs.getString("judged")));
            }
        });
        return judged;
    }

    private static void ask(Connection connection, String area, UUID[] ids, Consumer<List<Asked>> blocks) {
        var block = new ArrayList<Asked>(BLOCK);
        Changes.readAll(connection, area, it -> {
            if (it.details().kind() == Kind.ADULT) {
                block.add(new Asked(Arrays.binarySearch(ids, it.id()), it.id(), it.stated()));
                if (block.size() == BLOCK) {
                    blocks.accept(block);
                    block.clear();
                }
            }
        });
        blocks.accept(block);
    }

    private static void ask(MatchIndex<UUID> index, UUID[] ids, List<Asked> block, Asking asking) {
        var way = asking.way;
        var answers = block.parallelStream()
                .map(it -> way.hidden.contains(it.id)
                        ? List.<Found<UUID>>of()
                        : index.rank(
                                it.stated,
                                People.SHOWN,
                                LearnWeights.with(way.hidden, it.id),
                                Model.POSSIBLE,
                                way.model))
                .toList();
        for (int i = 0; i < block.size(); i++) {
            for (var found : answers.get(i)) {
                var other = Arrays.binarySearch(ids, found.key());
                var step = PairScore.of(found);
                if (other >= 0 && step != PairScore.NONE) {
                    asking.tally.add(block.get(i).number, other, step, found.score());
                }
            }
        }
    }

    private static Swept swept(Asking asking, UUID[] ids) {
        var way = asking.way;
        var strongest = asking.tally.strongest().stream()
                .map(it -> new Scored(ids[it.one()], ids[it.other()], it.score()))
                .toList();
        var records = ids.length
                - (int) way.hidden.stream()
                        .filter(it -> Arrays.binarySearch(ids, it) >= 0)
                        .count();
        return new Swept(way.weights, way.hidden, records, asking.tally.counts(), strongest);
    }
}
