package org.safeboard.platform.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The templates that offices uploaded. */
@Component
class TemplateRecords {
    private final JdbcClient sql;

    TemplateRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** The versions of a template in an area, the latest first. */
    List<LetterTemplate> of(String type, String area) {
        return sql.sql("""
                select id, area, type, number, at, by_name, note from platform.letter_template
                where area = ? and type = ? order by number desc""").params(area, type).query(LetterTemplate.class).list();
    }

    Optional<byte[]> content(String type, String area, int number) {
        return sql.sql("select content from platform.letter_template where area = ? and type = ? and number = ?")
                .params(area, type, number)
                .query(byte[].class)
                .optional();
    }

    LetterTemplate add(String type, String area, byte[] content, String note, Change change) {
        // held until the transaction ends, so that two who upload at once get two numbers
        sql.sql("select pg_advisory_xact_lock(hashtextextended('letter template ' || ? || ?, 0)) is null")
                .params(area, type)
                .query(Boolean.class)
                .single();
        int number =
                of(type, area).stream().mapToInt(LetterTemplate::number).max().orElse(0) + 1;
        var added = new LetterTemplate(
                UUID.randomUUID(), area, type, number, change.at(), change.by().name(), note);
        sql.sql("""
                insert into platform.letter_template (id, area, type, number, at, by_staff, by_name, note, sha256, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        added.id(),
                        area,
                        type,
                        number,
                        Timestamp.from(change.at()),
                        change.by().id(),
                        added.byName(),
                        note,
                        hash(content),
                        content)
                .update();
        return added;
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
