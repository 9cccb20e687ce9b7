package org.safeboard.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName.Use;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was corrected: it stays, and people are found by it, until somebody says that it was a mistake. */
@Component
class OnceStatedRows {
    private static final List<String> TABLES = List.of("person_name", "person_address", "person_identifier");

    private final JdbcClient jdbc;

    OnceStatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OnceStated> of(UUID person) {
        return jdbc.sql("""
            select id, kind, concat_ws(' ', nullif(given_names, ''), nullif(family_name, '')) as words,
                corrected_at
            from people.person_name where person = :person and corrected_at is not null
            union all
            select id, 'ADDRESS',
                concat_ws(', ', nullif(line, ''), nullif(town, ''), nullif(postcode, '')), corrected_at
            from people.person_address where person = :person and corrected_at is not null
            union all
            select id, kind, value, corrected_at
            from people.person_identifier where person = :person and corrected_at is not null
            order by corrected_at desc, id
            """)
                .param("person", person)
                .query((rs, n) -> new OnceStated(
                        rs.getObject("id", UUID.class),
                        what(rs.getString("kind")),
                        rs.getString("words"),
                        rs.getObject("corrected_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String what(String kind) {
        return switch (kind) {
            case PersonRows.IN_USE -> "Name";
            case "ADDRESS" -> "Address";
            case PersonRows.TELEPHONE -> "Telephone";
            case PersonRows.EMAIL -> "Email";
            case "KNOWN_AS", "FORMER", "OTHER" -> Use.valueOf(kind).words();
            default -> Identifier.Kind.valueOf(kind).words();
        };
    }

    void remove(UUID person, UUID stated) {
        for (var table : TABLES) {
            jdbc.sql("delete from people.%s where id = :id and person = :person and corrected_at is not null"
                            .formatted(table))
                    .param("id", stated)
                    .param("person", person)
                    .update();
        }
        jdbc.sql("""
            update people.person
            set changed_in = pg_current_xact_id(), changed_at = now(), version = version + 1
            where id = ?
            """).param(person).update();
    }
}
