package org.safeboard.allegations.bringin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.Bringing;
import org.safeboard.platform.imports.ImportRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The employers that rows name: found by name, made where they are not there yet. */
record OrganisationRows(JdbcClient sql) {

    /** By the name as the row has it. */
    Map<String, UUID> of(List<ImportRow> rows, Bringing into) {
        var sectors = new LinkedHashMap<String, @Nullable String>();
        for (var row : rows) {
            if (row.has("organisation")) {
                sectors.putIfAbsent(row.text("organisation"), row.code("sector"));
            }
        }
        if (sectors.isEmpty()) {
            return Map.of();
        }
        var names = sectors.keySet().toArray(String[]::new);
        sql.sql("""
                        insert into agencies.organisation (id, area, name, sector, import, version)
                        select gen_random_uuid(), :area, regexp_replace(trim(given.name), '\\s+', ' ', 'g'), given.sector,
                            :import, 0
                        from unnest(:names::text[], :sectors::text[]) given (name, sector)
                        on conflict (area, lower(name)) do nothing
                        """)
                .param("area", into.area())
                .param("import", into.importId())
                .param("names", names)
                .param("sectors", sectors.values().toArray(String[]::new))
                .update();
        var found = new HashMap<String, UUID>();
        sql.sql("""
                        select given.name, organisation.id
                        from unnest(:names::text[]) given (name)
                        join agencies.organisation on organisation.area = :area
                            and lower(organisation.name) = lower(regexp_replace(trim(given.name), '\\s+', ' ', 'g'))
                        """)
                .param("area", into.area())
                .param("names", names)
                .query((row, i) -> found.put(row.getString("name"), row.getObject("id", UUID.class)))
                .list();
        return found;
    }
}
