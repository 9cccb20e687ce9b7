package org.safeboard.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.matching.Found;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Stated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All people of each area in memory, from when somebody first asks about the area, and brought up to date before each
 * answer: what another node saved is found by the very next question. What the transaction that asks has itself written
 * is found when it is committed.
 */
@Component
class PeopleIndex {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleIndex.class);

    private final Map<String, AreaPeople> areas = new ConcurrentHashMap<>();
    private final Set<String> loading = ConcurrentHashMap.newKeySet();
    private final Engine engine;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Semaphore holdingAnother = new Semaphore(1);
    private final boolean inMemory;
    private final int atOnce;

    /** @param atOnce so many are read while somebody waits; more are read beside, and the keys answer meanwhile */
    PeopleIndex(
            Engine engine,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${safeboard.people.index:memory}") String where,
            @Value("${safeboard.people.at-once:20000}") int atOnce) {
        this.engine = engine;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.atOnce = atOnce;
        this.inMemory = !where.equals("keys");
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        alone.setReadOnly(true);
    }

    /** Empty where the area is not in memory yet, or never. */
    Optional<List<Found<UUID>>> search(Kind kind, Stated asked, String area, int limit, Set<UUID> hidden) {
        if (!inMemory) {
            return Optional.empty();
        }
        var people = areas.computeIfAbsent(area, it -> new AreaPeople(it, engine));
        return upToDate(people, area) ? Optional.of(people.search(kind, asked, limit, hidden)) : Optional.empty();
    }

    /** The adults of an area, up to date, for long work beside the pages; empty where none are held in memory. */
    Optional<MatchIndex<UUID>> adults(String area) {
        if (!inMemory) {
            return Optional.empty();
        }
        var people = areas.computeIfAbsent(area, it -> new AreaPeople(it, engine));
        // whoever else reads them is waited for by the refreshing
        var there = people.loaded() && refresh(people);
        if (!there) {
            load(people);
            refresh(people);
        }
        return people.adults();
    }

    private boolean upToDate(AreaPeople people, String area) {
        // twice: the first may find that the database is another one since
        return people.loaded() && refresh(people) || begin(people, area) && refresh(people);
    }

    private boolean refresh(AreaPeople people) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return people.refresh(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private boolean begin(AreaPeople people, String area) {
        var many = jdbc.sql("select count(*) from (select from people.person where area = ? limit ?) counted")
                        .params(area, atOnce + 1)
                        .query(Integer.class)
                        .single()
                > atOnce;
        if (!many) {
            return load(people);
        }
        if (loading.add(area)) {
            Thread.ofVirtual().name("people of " + area).start(() -> {
                try {
                    load(people);
                } catch (RuntimeException e) {
                    LOG.warn("The people of {} could not be read into memory: {}", area, e.toString());
                } finally {
                    loading.remove(area);
                }
            });
        }
        return people.loaded();
    }

    /**
     * Beside any open transaction: what that has written hides rows which others may need. It takes a second connection
     * then, and of those who hold one already only one waits for another at a time, so that they cannot all wait for
     * each other; the keys answer the rest.
     */
    private boolean load(AreaPeople people) {
        var holds = TransactionSynchronizationManager.isActualTransactionActive();
        if (holds && !holdingAnother.tryAcquire()) {
            return people.loaded();
        }
        try {
            return Objects.requireNonNullElse(
                    alone.execute(status -> people.load(DataSourceUtils.getConnection(dataSource))), false);
        } finally {
            if (holds) {
                holdingAnother.release();
            }
        }
    }
}
