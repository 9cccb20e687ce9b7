package org.safeboard.platform.imports.desk;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.imports.ImportOrder;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.safeboard.platform.imports.Unreadable;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.imports.keep.ImportRecord.Work;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks and brings in beside the pages: a page may be closed meanwhile. One transaction holds the import's lock from
 * beginning to end, so that with the server everything of it is gone.
 */
@Component
class ImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final long TOLD_EVERY = 500_000_000;

    /** Each keeps a whole file's rows in memory. */
    private final Semaphore atOnce = new Semaphore(2);

    private final Imports imports;
    private final ImportRecords records;
    private final Desk desk;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;

    ImportJobs(Imports imports, ImportRecords records, Desk desk, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.records = records;
        this.desk = desk;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins, unless something is running on it already. */
    void start(ImportRecord record, Work work, Change change) {
        if (records.begin(record.id(), work)) {
            Thread.ofVirtual().name("import-" + record.id()).start(() -> run(record.id(), work, change));
        }
    }

    private void run(UUID id, Work work, Change change) {
        var stopped = "";
        try {
            atOnce.acquire();
            try {
                whole.executeWithoutResult(it -> {
                    records.hold(id);
                    work(records.find(id).orElseThrow(), work, change);
                });
            } finally {
                atOnce.release();
            }
        } catch (Unreadable unreadable) {
            stopped = unreadable.getMessage() + ".";
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return;
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("Import {} failed", id, failed);
            stopped = "Something went wrong here, and nothing was brought in. Try again, or ask for help.";
        }
        records.end(id, Objects.requireNonNull(stopped));
    }

    private void work(ImportRecord record, Work work, Change change) {
        Desk.withPath(records.content(record.id()), path -> {
            var agreed = record.columns();
            var order = new ImportOrder(
                    record.area(),
                    desk.kind(record),
                    path,
                    record.fileName(),
                    agreed == null ? Map.of() : agreed,
                    record.id(),
                    change);
            var report = work == Work.WRITE
                    ? imports.bringIn(order, telling(record.id()), problem -> {})
                    : imports.check(order, telling(record.id()), problem -> {});
            if (report.id() == null) {
                records.report(record.id(), report);
            }
            return report;
        });
    }

    private Progress telling(UUID id) {
        var next = new long[] {System.nanoTime()};
        return (stage, rows, of) -> {
            if (System.nanoTime() - next[0] >= 0) {
                next[0] = System.nanoTime() + TOLD_EVERY;
                aside.executeWithoutResult(it -> records.at(id, stage.title(), rows, of));
            }
        };
    }
}
