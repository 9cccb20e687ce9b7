package org.safeboard.allegations.handover;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hand-over that is planned, and a view. */
public final class HandOverRecords implements MoreRecords {
    private final JdbcClient database;

    HandOverRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var handOver = UUID.randomUUID();
        var view = UUID.randomUUID();
        var lado = people.get(Role.LADO).id();
        database.sql("""
                insert into allegations.hand_over (id, area, former, next, from_on, reason, made_at, made_by, version)
                values (?, ?, ?, ?, '2999-01-01', 'Leave', now(), ?, 0)""")
                .params(handOver, area, lado, people.get(Role.DSO).id(), lado)
                .update();
        database.sql("""
                insert into allegations.saved_view (id, area, owner, name, shared, made_at)
                values (?, ?, ?, 'Mine', false, now())""").params(view, area, lado).update();
        return Map.of("{handOver}", handOver.toString(), "{view}", view.toString());
    }
}
