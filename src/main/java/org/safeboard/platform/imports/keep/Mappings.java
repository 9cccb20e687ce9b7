package org.safeboard.platform.imports.keep;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which heading is which field, as people of an area matched them before. */
@Component
public class Mappings {
    /** The name of the mapping that is used where none is asked for. */
    public static final String USUAL = "usual";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};
    private final JdbcClient sql;

    Mappings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Field names by plain heading; a blank name sets a column aside. */
    public Optional<Map<String, String>> find(String area, String kind, String name) {
        return sql.sql(
                        "select columns from platform.import_mapping where area = :area and kind = :kind and name = :name")
                .param("area", area)
                .param("kind", kind)
                .param("name", name)
                .query(String.class)
                .optional()
                .map(it -> JSON.readValue(it, COLUMNS));
    }

    /** Keeps it; what was matched before under this name and is not in it stays. */
    public void keep(String area, String kind, String name, Map<String, String> columns, Change change) {
        sql.sql("""
                        insert into platform.import_mapping (area, kind, name, columns, by_staff, at)
                        values (:area, :kind, :name, :columns::jsonb, :by, :at)
                        on conflict (area, kind, name) do update
                        set columns = import_mapping.columns || :columns::jsonb, by_staff = :by, at = :at
                        """)
                .param("area", area)
                .param("kind", kind)
                .param("name", name)
                .param("columns", JSON.writeValueAsString(columns))
                .param("by", change.by().id())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
