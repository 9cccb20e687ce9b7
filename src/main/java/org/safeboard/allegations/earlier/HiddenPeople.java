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
        return AllegationAccess.mayRead(staff, new Kept(area, false, null))
                ? restrictedOnly(area)
                : asEachContactIs(area, staff);
    }

    /** For whoever sees all that is not restricted: restricted contacts are few, and looked at alone. */
    private Set<UUID> restrictedOnly(String area) {
        return sql.sql("""
            select distinct person from allegations.contact r, unnest(array[r.adult, r.child]) as person
             where r.area = :area and r.restricted and person is not null
               and not exists (select from allegations.contact c where c.adult = person and not c.restricted)
               and not exists (select from allegations.contact c where c.child = person and not c.restricted)\
            """).param("area", area).query(UUID.class).set();
    }

    private Set<UUID> asEachContactIs(String area, Staff staff) {
        var hidden = new HashSet<UUID>();
        var shown = new HashSet<UUID>();
        sql.sql("""
            select person, restricted, sector from allegations.contact, unnest(array[adult, child]) as person
             where area = :area and person is not null\
            """)
                .param("area", area)
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
}
