package org.safeboard.people;

import java.util.Objects;
import java.util.function.Supplier;
import org.safeboard.platform.rules.RulesBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Long work on the index of an area beside the pages, one at a time. A transaction holds a lock from beginning to end, so
 * that whoever asks sees when the server stopped meanwhile.
 */
@Component
class MatchingWork {
    private static final Logger LOG = LoggerFactory.getLogger(MatchingWork.class);
    private static final String LOCK = "hashtextextended('matching ' || :area::text, 3)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MatchingWork(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins beside the page, unless something is at work on the area already. */
    void start(String area, Supplier<String> work) {
        if (begin(area)) {
            Thread.ofVirtual().name("matching of " + area).start(() -> run(area, work));
        }
    }

    /** Does it now, unless something is at work on the area already. */
    void doNow(String area, Supplier<String> work) {
        if (begin(area)) {
            run(area, work);
        }
    }

    private void run(String area, Supplier<String> work) {
        var stopped = "";
        try {
            stopped = Objects.requireNonNull(transaction.<String>execute(status -> {
                hold(area);
                return work.get();
            }));
        } catch (RulesBroken refused) {
            stopped = String.valueOf(refused.getMessage());
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("Work on the people of {} failed", area, failed);
            stopped = "Something went wrong here, and nothing was kept. Try again, or ask for help.";
        }
        end(area, stopped);
    }

    private boolean begin(String area) {
        return jdbc.sql("""
            insert into people.matching_work as it (area, begun_at) values (:area, clock_timestamp())
            on conflict (area) do update set begun_at = clock_timestamp(), stopped = ''
            where it.begun_at is null or it.begun_at < clock_timestamp() - interval '10 seconds'
                and pg_try_advisory_xact_lock(%s)
            """.formatted(LOCK)).param("area", area).update() == 1;
    }

    private void hold(String area) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(%s)".formatted(LOCK))
                .param("area", area)
                .query(Integer.class)
                .single();
    }

    private void end(String area, String stopped) {
        jdbc.sql("update people.matching_work set begun_at = null, stopped = :stopped where area = :area")
                .param("stopped", stopped)
                .param("area", area)
                .update();
    }

    /** Is something at work? Nothing is where the server stopped. */
    boolean isAtWork(String area) {
        return jdbc.sql("""
            select exists (select from people.matching_work where area = :area and begun_at is not null
                and (begun_at > clock_timestamp() - interval '10 seconds' or not pg_try_advisory_xact_lock(%s)))
            """.formatted(LOCK))
                .param("area", area)
                .query(Boolean.class)
                .single();
    }

    /** Why the last work has no result; blank where it has one, or there was none. */
    String stopped(String area) {
        return jdbc.sql("select stopped from people.matching_work where area = ?")
                .param(area)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
