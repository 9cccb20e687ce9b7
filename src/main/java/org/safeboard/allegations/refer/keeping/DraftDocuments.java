package org.safeboard.allegations.refer.keeping;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.attachments.Checked;
import org.safeboard.platform.attachments.FileChecks;
import org.safeboard.platform.attachments.FileType;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a referral that is being written; checked when they come, and checked again when it is sent. */
@Component
public class DraftDocuments {
    private static final int MOST = 20;
    private static final long MOST_BYTES = 60_000_000;

    private final JdbcClient database;
    private final FileChecks checks;
    private final ReferralDrafts drafts;
    private final Clock clock;

    DraftDocuments(JdbcClient database, FileChecks checks, ReferralDrafts drafts, Clock clock) {
        this.database = database;
        this.checks = checks;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A document by its name; its content is not shown again. */
    public record Line(UUID id, String name, long size) {}

    private record Row(UUID id, byte[] name, long size) {}

    public List<Line> of(ReferralDrafts.Draft draft) {
        return database.sql("""
                select id, sealed_name as name, size from allegations.referral_draft_document where draft = :draft order by at
                """).param("draft", draft.code().id()).query(Row.class).list().stream()
                .map(it -> new Line(it.id, text(draft, it.name), it.size))
                .toList();
    }

    private static String text(ReferralDrafts.Draft draft, byte[] sealed) {
        return new String(Sealed.open(draft.code(), sealed), StandardCharsets.UTF_8);
    }

    @Transactional
    public void add(ReferralDrafts.Draft draft, List<Checked> documents) {
        var there = of(draft);
        var bytes = there.stream().mapToLong(Line::size).sum()
                + documents.stream().mapToLong(Checked::size).sum();
        if (there.size() + documents.size() > MOST || bytes > MOST_BYTES) {
            throw new RulesBroken(
                    "documents",
                    "These are too many for one referral: at most 20 documents and 60 MB. Send the most important ones, and say in words what else there is");
        }
        for (var document : documents) {
            database.sql("""
                    insert into allegations.referral_draft_document (
                        id, draft, sealed_name, sealed_content, type, size, scan, at)
                    values (:id, :draft, :name, :content, :type, :size, :scan, :at)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("draft", draft.code().id())
                    .param("name", Sealed.seal(draft.code(), document.name().getBytes(StandardCharsets.UTF_8)))
                    .param("content", Sealed.seal(draft.code(), document.content()))
                    .param("type", document.type().name())
                    .param("size", document.size())
                    .param("scan", document.scan().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        drafts.touch(draft);
    }

    public void remove(ReferralDrafts.Draft draft, UUID document) {
        database.sql("delete from allegations.referral_draft_document where draft = :draft and id = :id")
                .param("draft", draft.code().id())
                .param("id", document)
                .update();
    }

    /** All of them, as they are sent; a scanner that was away is asked again. */
    public List<Checked> all(ReferralDrafts.Draft draft) {
        record Full(byte[] name, byte[] content, FileType type) {}
        return database.sql("""
                select sealed_name as name, sealed_content as content, type
                from allegations.referral_draft_document where draft = :draft order by at
                """).param("draft", draft.code().id()).query(Full.class).list().stream()
                .map(it -> checks.one("documents", text(draft, it.name), Sealed.open(draft.code(), it.content)))
                .toList();
    }
}
