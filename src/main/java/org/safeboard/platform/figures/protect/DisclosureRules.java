package org.safeboard.platform.figures.protect;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The disclosure rules in force; a board may set its own from a reporting year on. */
@Component
public class DisclosureRules {
    private final JdbcClient database;

    DisclosureRules(JdbcClient database) {
        this.database = database;
    }

    /**
     * The rule for numbers about a reporting year: the area's own before the general one, the latest that has begun.
     *
     * @param audience {@code PARTNERS} or {@code PUBLIC}
     * @param year the calendar year in which the reporting year begins
     */
    public DisclosureRule of(String area, String audience, int year) {
        return database.sql("""
                        select keep_up_to, round_to, derived_from
                        from platform.disclosure_rule
                        where (area = :area or area is null) and audience = :audience and from_year <= :year
                        order by area nulls last, from_year desc
                        limit 1
                        """)
                .param("area", area)
                .param("audience", audience)
                .param("year", year)
                .query(DisclosureRule.class)
                .optional()
                .orElse(DisclosureRule.DEFAULT);
    }
}
