package org.safeboard.people;

import java.util.List;
import java.util.UUID;
import org.safeboard.people.matching.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people by the beginning of a family name, while somebody is still typing it. */
@Component
class Begun {
    private final JdbcClient jdbc;

    Begun(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody where more than a family name, or less than two letters of one, was given. */
    List<UUID> near(PersonDetails asked, String area, int limit) {
        var folded = Folding.joined(asked.familyName());
        if (!asked.givenNames().isEmpty() || asked.born() != null || folded.length() < 2) {
            return List.of();
        }
        return jdbc.sql("""
            select id from people.person
            where area = :area and kind = :kind and folded_name ~>=~ :from and folded_name ~<~ :to
            order by folded_name using ~<~, id limit :limit
            """)
                .param("area", area)
                .param("kind", asked.kind().name())
                .param("from", folded)
                .param("to", folded + Character.MAX_VALUE)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
