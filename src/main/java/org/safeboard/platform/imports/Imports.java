package org.safeboard.platform.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.imports.check.Checked;
import org.safeboard.platform.imports.check.Checking;
import org.safeboard.platform.imports.check.CorrectionsFile;
import org.safeboard.platform.imports.keep.Identity;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.safeboard.platform.imports.keep.ImportedRows;
import org.safeboard.platform.imports.keep.Mappings;
import org.safeboard.platform.imports.read.Limits;
import org.safeboard.platform.imports.read.SheetFiles;
import org.safeboard.platform.imports.values.Vocabularies;
import org.safeboard.platform.rules.Rules;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings spreadsheets in: all of a file or nothing of it. The door of this package. */
@Component
public class Imports {
    private static final int NAMED = 8;
    private final ImportKinds kinds;
    private final Vocabularies vocabularies;
    private final Mappings mappings;
    private final ImportRecords records;
    private final ImportedRows rows;
    private final AuditTrail audit;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    Imports(
            ImportKinds kinds,
            Vocabularies vocabularies,
            Mappings mappings,
            ImportRecords records,
            ImportedRows rows,
            AuditTrail audit,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.vocabularies = vocabularies;
        this.mappings = mappings;
        this.records = records;
        this.rows = rows;
        this.audit = audit;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a file with the area's usual mapping and brings it in, in one transaction. Rows that are here already are left
     * as they are. With any problem nothing is brought in, and the report says what to do.
     *
     * @throws Unreadable when the file cannot be read at all
     * @throws NotAllowed when the person may not bring this in here
     */
    public ImportReport bringIn(String area, String kind, Path file, Change change, Progress progress) {
        return bringIn(order(area, kind, file, Mappings.USUAL, change), progress, problem -> {});
    }

    /** A file as the area usually has it. */
    public ImportOrder order(String area, String kind, Path file, String mapping, Change change) {
        return new ImportOrder(
                area,
                kinds.find(kind).orElseThrow(NotAllowed::new),
                file,
                String.valueOf(file.getFileName()),
                mappings.find(area, kind, mapping).orElse(Map.of()),
                null,
                change);
    }

    /** Reads and checks it, and tells what bringing it in would do; changes nothing. */
    public ImportReport check(ImportOrder order, Progress progress, Consumer<RowProblem> problems) {
        allow(order);
        var checked = read(order, progress, problems);
        return report(order, null, checked, sorted(order, checked));
    }

    /** @param problems told of every problem; the report holds the first of them */
    public ImportReport bringIn(ImportOrder order, Progress progress, Consumer<RowProblem> problems) {
        allow(order);
        var checked = read(order, progress, problems);
        if (checked.problemCount() > 0) {
            return report(order, null, checked, null);
        }
        return Objects.requireNonNull(transaction.execute(status -> write(order, checked, progress)));
    }

    private static void allow(ImportOrder order) {
        NotAllowed.unless(order.kind().mayBringIn(order.change().by(), order.area()));
    }

    private Checked read(ImportOrder order, Progress progress, Consumer<RowProblem> problems) {
        try (var file = SheetFiles.open(order.file(), order.fileName(), Limits.USUAL)) {
            return new Checking(
                            order.kind(),
                            order.area(),
                            order.change().today(),
                            order.columns(),
                            vocabularies.of(order.kind(), order.area()),
                            progress,
                            problems)
                    .check(file);
        }
    }

    /** Writes the rows as they came, with what to do at each that is wrong; to be put right and sent again. */
    public void corrections(ImportOrder order, CorrectionsFile corrections, OutputStream to) {
        allow(order);
        try (var file = SheetFiles.open(order.file(), order.fileName(), Limits.USUAL)) {
            corrections.write(file, order.kind().fields(), order.columns(), to);
        }
    }

    private ImportedRows.Sorted sorted(ImportOrder order, Checked checked) {
        return rows.sort(new Identity(order.kind(), order.area()).of(checked.rows()));
    }

    private ImportReport write(ImportOrder order, Checked checked, Progress progress) {
        rows.hold(order.area(), order.kind().id());
        var sorted = sorted(order, checked);
        if (sorted.fresh().isEmpty()) {
            return report(order, null, checked, sorted);
        }
        var id = order.importId() == null ? keepAsImport(order) : order.importId();
        var fresh = sorted.fresh().stream().map(Identity.Known::row).toList();
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            progress.at(Progress.Stage.WRITING, 0, fresh.size());
            var into = new Bringing(
                    id,
                    order.area(),
                    order.change(),
                    connection,
                    written -> progress.at(Progress.Stage.WRITING, written, fresh.size()));
            order.kind().write(fresh, into);
            rows.keep(connection, id, sorted.fresh());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        var report = report(order, id, checked, sorted);
        records.broughtIn(id, report, order.change().at());
        audit.record(order.change(), new BroughtIn(order.area(), id, order.fileName(), fresh.size()));
        return report;
    }

    private UUID keepAsImport(ImportOrder order) {
        var id = UUID.randomUUID();
        try {
            var content = Files.readAllBytes(order.file());
            records.add(
                    id,
                    order.area(),
                    order.kind().id(),
                    order.fileName(),
                    content.length,
                    MessageDigest.getInstance("SHA-256").digest(content),
                    null,
                    order.change());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
        return id;
    }

    private static ImportReport report(
            ImportOrder order, @Nullable UUID id, Checked checked, ImportedRows.@Nullable Sorted sorted) {
        var notices = new ArrayList<>(checked.notices());
        if (sorted != null && !sorted.differing().isEmpty()) {
            notices.add(differing(sorted.differing()));
        }
        return new ImportReport(
                id,
                order.fileName(),
                checked.read(),
                sorted == null ? 0 : sorted.fresh().size(),
                sorted == null ? 0 : sorted.already(),
                sorted == null ? 0 : sorted.differing().size(),
                checked.problemCount(),
                checked.problems(),
                notices);
    }

    private static String differing(List<Identity.Known> rows) {
        var places = rows.stream()
                .limit(NAMED)
                .map(it -> it.row().place().toString())
                .toList();
        return "%,d of the rows that are here already say something else now and were left as they are (%s%s): change them in their case files"
                .formatted(rows.size(), String.join("; ", places), rows.size() > NAMED ? " and more" : "");
    }

    /**
     * Removes everything an import made, while nobody has touched its records; what was done stays in the history.
     *
     * @throws org.safeboard.platform.rules.RulesBroken when somebody has, or when it is taken back already
     */
    public void takeBack(UUID importId, Change change) {
        transaction.executeWithoutResult(status -> {
            var record = records.find(importId).orElseThrow(NotAllowed::new);
            var kind = kinds.find(record.kind()).orElseThrow(NotAllowed::new);
            NotAllowed.unless(kind.mayBringIn(change.by(), record.area()));
            rows.hold(record.area(), record.kind());
            var touched = kind.touchedSince(importId);
            Rules.check(record.broughtInAt() != null, "", "This import was never brought in")
                    .and(record.takenBackAt() == null, "", "This import has been taken back already")
                    .and(
                            touched == 0,
                            "",
                            "Somebody has worked on %,d of the records since, so the import stays: change what is wrong in the case files"
                                    .formatted(touched))
                    .orRefuse();
            kind.takeBack(importId, record.area());
            rows.forget(importId);
            records.takenBack(importId, change);
            var made = record.report() == null ? 0 : record.report().broughtIn();
            audit.record(change, new TakenBack(record.area(), importId, record.fileName(), made));
        });
    }
}
