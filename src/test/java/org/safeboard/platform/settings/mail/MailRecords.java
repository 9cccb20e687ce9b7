package org.safeboard.platform.settings.mail;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message that was refused. */
public class MailRecords implements MoreRecords {
    private final JdbcClient database;

    public MailRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var message = UUID.randomUUID();
        database.sql("""
                insert into platform.mail_message (
                    id, area, recipient, wording, subject, text, queued_at, refused_at, last_answer)
                values (?, ?, 'hilda@example.org', 'TEST_MESSAGE', 'A test', 'A test', now(), now(), 'No such mailbox')
                """).params(message, area).update();
        return Map.of("{message}", message.toString());
    }
}
