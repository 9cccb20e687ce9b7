package org.safeboard.platform.attachments;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Scans every few minutes what came while the scanner could not be reached, or before there was one. */
@Component
class ScanAgain {
    private static final Staff SCANNER = new Staff(new UUID(0, 2), "The virus scanner", "", List.of());

    private final JdbcClient database;
    private final Scanner scanner;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanAgain(JdbcClient database, Scanner scanner, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.scanner = scanner;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT3M", initialDelayString = "PT1M")
    void everyFewMinutes() {
        while (scanner.configured() && Boolean.TRUE.equals(transaction.execute(_ -> one()))) {
            // until nothing waits, or the scanner is still away
        }
    }

    private record Waiting(UUID id, String area, UUID file, String name, byte[] content) {}

    /** Scans the oldest; each node takes another. False when nothing waits or the scanner does not answer. */
    private boolean one() {
        var found = database.sql("""
                select id, area, file, name, content from platform.attachment where scan in ('NOT_SCANNED', 'WAITING')
                order by at limit 1 for update skip locked
                """).query(Waiting.class).optional();
        if (found.isEmpty()) {
            return false;
        }
        var waiting = found.get();
        var scan = scanner.scan(waiting.content);
        if (scan != Scan.CLEAN && scan != Scan.INFECTED) {
            return false;
        }
        database.sql("""
                update platform.attachment
                set scan = :scan, scanned_at = :at, content = case when :scan = 'CLEAN' then content end where id = :id
                """)
                .param("scan", scan.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", waiting.id)
                .update();
        if (scan == Scan.INFECTED) {
            audit.record(
                    Change.of(SCANNER, clock.instant(), ""),
                    new AttachmentKept(
                            waiting.area,
                            waiting.id,
                            waiting.file,
                            "Virus found in a document, its content deleted",
                            List.of(new Event.FieldChange("Document", waiting.name, null))));
        }
        return true;
    }
}
