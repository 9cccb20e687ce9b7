package org.safeboard.allegations.referrals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral that waits. */
public class ReferralRecords implements MoreRecords {
    private final JdbcClient database;

    public ReferralRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into allegations.referral (id, area, reference, draft, sent_at, sender_name, sender_job,
                    sender_telephone, sender_email, organisation, organisation_kind, adult_given_names,
                    adult_family_name, adult_described, adult_role, child_described, child_safe, child_safe_note, words,
                    version)
                values (?, ?, ?, ?, ?, 'Yusuf', 'Secretary', '1', '', 'Masjid', 'FAITH', 'Marek',
                    'Quillibrand Sentinelle', '', 'Teacher', 'Adam', 'NO', '', 'What happened: x', 0)
                """)
                .params(
                        id,
                        area,
                        "REF-" + id,
                        id.toString(),
                        java.sql.Timestamp.from(Instant.parse("2026-03-02T10:00:00Z")))
                .update();
        return Map.of("{referral}", id.toString());
    }
}
