package org.safeboard.platform.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.FileAccess;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents of all modules. A document is never changed; a new version is another one. */
@Component
public class Attachments {
    private final JdbcClient database;
    private final AuditTrail audit;
    private final List<FileAccess> files;

    Attachments(JdbcClient database, AuditTrail audit, List<FileAccess> files) {
        this.database = database;
        this.audit = audit;
        this.files = List.copyOf(files);
    }

    /** Keeps documents in the transaction of the act that brought them; the history of the file names each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> keep(Owner owner, List<Checked> documents, Change change) {
        var ids = new ArrayList<UUID>();
        var events = new ArrayList<AttachmentKept>();
        for (var document : documents) {
            var id = insert(owner, document, null, change);
            ids.add(id);
            events.add(event(owner, id, "Document added", document.name()));
        }
        audit.recordAll(change, events);
        return ids;
    }

    /** Keeps a later version of a document, which stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keepVersion(Attachment of, Checked document, Change change) {
        var id = insert(of.owner(), document, of.id(), change);
        audit.record(change, event(of.owner(), id, "Later version of a document added", document.name()));
        return id;
    }

    private UUID insert(Owner owner, Checked document, @Nullable UUID replaces, Change change) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into platform.attachment (id, area, module, file, part, replaces, name, type, size, sha256,
                    content, scan, scanned_at, by_staff, by_name, at)
                values (:id, :area, :module, :file, :part, :replaces, :name, :type, :size, :sha256,
                    :content, :scan, case when :scan = 'CLEAN' then :at end, :staff, :by, :at)
                """)
                .param("id", id)
                .param("area", owner.area())
                .param("module", owner.module())
                .param("file", owner.file())
                .param("part", owner.part())
                .param("replaces", replaces)
                .param("name", document.name())
                .param("type", document.type().name())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("content", document.content())
                .param("scan", document.scan().name())
                .param("staff", change.by().id())
                .param("by", change.by().name())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private static AttachmentKept event(Owner owner, UUID id, String what, String name) {
        return new AttachmentKept(
                owner.area(), id, owner.file(), what, List.of(new Event.FieldChange("Document", null, name)));
    }

    /** Gives all documents of one record to another, such as the case file that a referral became. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Owner from, Owner to, Change change) {
        var moved = of(from.module(), from.file());
        database.sql("""
                update platform.attachment set area = :area, module = :module, file = :to, part = :part
                where module = :from_module and file = :from
                """)
                .param("area", to.area())
                .param("module", to.module())
                .param("to", to.file())
                .param("part", to.part())
                .param("from_module", from.module())
                .param("from", from.file())
                .update();
        audit.recordAll(
                change,
                moved.stream()
                        .map(it -> event(to, it.id(), "Document taken into the file", it.name()))
                        .toList());
    }

    /** All documents of a file and its parts, in the order in which they came. Ask first who may see the file. */
    public List<Attachment> of(String module, UUID file) {
        return list("attachment.module = :module and attachment.file = :file", module, file, null);
    }

    /** Those of one part of a file. */
    public List<Attachment> of(String module, UUID file, UUID part) {
        return list(
                "attachment.module = :module and attachment.file = :file and attachment.part = :part",
                module,
                file,
                part);
    }

    private List<Attachment> list(String which, String module, UUID file, @Nullable UUID part) {
        return database.sql(select(which) + " order by attachment.at, attachment.name")
                .param("module", module)
                .param("file", file)
                .param("part", part)
                .query(Attachments::attachment)
                .list();
    }

    /** The document, for somebody who may see the file it belongs to. */
    public Optional<Attachment> find(UUID id, Staff staff) {
        return database.sql(select("attachment.id = :id"))
                .param("id", id)
                .query(Attachments::attachment)
                .optional()
                .filter(it -> files.stream()
                        .filter(access -> access.module().equals(it.owner().module()))
                        .anyMatch(
                                access -> access.open(staff, it.owner().file()).isPresent()));
    }

    /** What is in it, for a module that asked already who may see it; nothing while it may not be opened. */
    public Optional<byte[]> content(UUID id) {
        return database.sql(
                        "select content from platform.attachment where id = :id and scan in ('CLEAN', 'NOT_SCANNED')")
                .param("id", id)
                .query((row, i) -> row.getBytes("content"))
                .optional();
    }

    private static String select(String which) {
        return """
                select id, area, module, file, part, replaces, name, type, size, scan, by_name, at,
                    exists (select from platform.attachment later where later.replaces = attachment.id) as replaced
                from platform.attachment where\s""" + which;
    }

    private static Attachment attachment(ResultSet row, int i) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new Owner(
                        row.getString("area"),
                        row.getString("module"),
                        row.getObject("file", UUID.class),
                        row.getObject("part", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                Scan.valueOf(row.getString("scan")),
                row.getBoolean("replaced"),
                row.getObject("replaces", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
