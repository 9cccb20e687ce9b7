package org.safeboard.allegations.quality;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draw, and a review of a decision of the LADO which the DSO is asked for. */
public class QualityRecords implements MoreRecords {
    private final JdbcClient database;

    public QualityRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var draw = UUID.randomUUID();
        var review = UUID.randomUUID();
        database.sql("""
                insert into allegations.quality_draw (id, area, month, seed, drawn_at, pool, drawn)
                values (?, ?, '2014-04-01', repeat('0', 32), now(), 1, 1)""").params(draw, area).update();
        database.sql("""
                insert into allegations.quality_review (id, draw, contact, area, decider, reviewer, version)
                values (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        review,
                        draw,
                        file.id(),
                        area,
                        people.get(Role.LADO).id(),
                        people.get(Role.DSO).id())
                .update();
        return Map.of("{draw}", draw.toString(), "{review}", review.toString());
    }
}
