package org.safeboard.platform.imports.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportKinds;
import org.safeboard.platform.imports.Unreadable;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.safeboard.platform.imports.keep.Mappings;
import org.safeboard.platform.imports.match.Matching;
import org.safeboard.platform.imports.match.SheetMatch;
import org.safeboard.platform.imports.read.Limits;
import org.safeboard.platform.imports.read.SheetFile;
import org.safeboard.platform.imports.read.SheetFiles;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages share: who may, which import, and its file while somebody needs it. */
@Component
class Desk {
    private final ImportKinds kinds;
    private final ImportRecords records;
    private final Mappings mappings;
    private final AuditTrail audit;

    Desk(ImportKinds kinds, ImportRecords records, Mappings mappings, AuditTrail audit) {
        this.kinds = kinds;
        this.records = records;
        this.mappings = mappings;
        this.audit = audit;
    }

    /** The areas for which this person may bring anything in. */
    List<String> areas(Staff staff) {
        var areas = new TreeSet<String>();
        for (var held : staff.held()) {
            if (kinds.all().stream().anyMatch(it -> it.mayBringIn(staff, held.area()))) {
                areas.add(held.area());
            }
        }
        return List.copyOf(areas);
    }

    List<ImportKind> kinds(Staff staff) {
        return kinds.all().stream()
                .filter(kind -> areas(staff).stream().anyMatch(it -> kind.mayBringIn(staff, it)))
                .toList();
    }

    /** An import as its own people see it; for others there is none. */
    ImportRecord open(UUID id, Staff staff) {
        var record = records.find(id).orElseThrow(NotAllowed::new);
        NotAllowed.unless(kind(record).mayBringIn(staff, record.area()));
        return record;
    }

    ImportKind kind(ImportRecord record) {
        return kinds.find(record.kind()).orElseThrow(NotAllowed::new);
    }

    /** Keeps an uploaded file, once it could be opened and a row of headings was found in it. */
    @Transactional
    public UUID keep(String area, String kindId, String fileName, byte[] content, Change change) {
        var kind = kinds.find(kindId).orElseThrow(NotAllowed::new);
        NotAllowed.unless(kind.mayBringIn(change.by(), area));
        try {
            withFile(content, fileName, file -> sheets(file, kind, Map.of()));
        } catch (Unreadable unreadable) {
            throw new RulesBroken("file", String.valueOf(unreadable.getMessage()));
        }
        var id = UUID.randomUUID();
        records.add(id, area, kindId, fileName, content.length, sha256(content), content, change);
        audit.record(change, new SpreadsheetBrought(area, id, fileName));
        return id;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The sheets with headings, matched as far as they can be. */
    List<SheetMatch> sheets(ImportRecord record) {
        var before = record.columns();
        var agreed = before == null
                ? mappings.find(record.area(), record.kind(), Mappings.USUAL).orElse(Map.of())
                : before;
        return withFile(records.content(record.id()), record.fileName(), file -> sheets(file, kind(record), agreed));
    }

    private static List<SheetMatch> sheets(SheetFile file, ImportKind kind, Map<String, String> agreed) {
        var matching = new Matching(kind.fields(), agreed);
        var found = file.sheets().stream()
                .filter(it -> !it.hidden())
                .flatMap(it -> matching.of(it).stream())
                .toList();
        if (found.isEmpty()) {
            throw new Unreadable("No row with headings was found in this file: compare it with the template below");
        }
        return found;
    }

    static <T> T withFile(byte[] content, String name, Function<SheetFile, T> use) {
        return withPath(content, path -> {
            try (var file = SheetFiles.open(path, name, Limits.USUAL)) {
                return use.apply(file);
            }
        });
    }

    /** Lays the content down where only this program reads it, and takes it away again. */
    static <T> T withPath(byte[] content, Function<Path, T> use) {
        try {
            var path = Files.createTempFile("import", "");
            try {
                Files.write(path, content);
                return use.apply(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
