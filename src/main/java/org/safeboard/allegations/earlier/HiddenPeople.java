package org.safeboard.allegations.earlier;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Guarded;
import org.safeboard.allegations.domain.earlier.UnseenPeople;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons of an area whose every record somebody may not see. */
@Component
class HiddenPeople implements UnseenPeople {
    private final JdbcClient sql;

    HiddenPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** A contact, as far as access depends on it. */
    record Kept(String area, boolean restricted, @Nullable String sector) implements Guarded {}

    @Override
    public Set<UUID> of(String area, Staff staff) {
        if (AllegationAccess.maySeeSummary(staff, new Kept(area, true, null))) {
            return Set.of();
        }
        var hidden = new HashSet<UUID>();
        var shown = new HashSet<UUID>();
        contacts(area, staff)
                .query((row, n) -> {
                    var kept = new Kept(area, row.getBoolean("restricted"), row.getString("sector"));
                    (AllegationAccess.maySeeSummary(staff, kept) ? shown : hidden)
                            .add(row.getObject("person", UUID.class));
                    return kept;
                })
                .list();
        hidden.removeAll(shown);
        return hidden;
    }

    /** Who sees all that is not restricted is asked about restricted ones only: they are few. */
    private JdbcClient.StatementSpec contacts(String area, Staff staff) {
        var few = AllegationAccess.mayRead(staff, new Kept(area, false, null));
        return sql.sql("""
            with kept as (
                select person, restricted, sector
                  from allegations.contact, unnest(array[adult, child]) as person
                 where area = :area and person is not null)
            select person, restricted, sector from kept
             where not :few or person in (select person from kept where restricted)\
            """).param("area", area).param("few", few);
    }
}
