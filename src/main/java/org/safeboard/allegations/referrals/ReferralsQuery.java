package org.safeboard.allegations.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.allegations.referrals.ReferralsPage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of referrals; those on a restricted file only for those who lead it. */
@Component
class ReferralsQuery {
    private static final String VISIBLE = """
          from allegations.referral r
          left join allegations.contact c on c.id = coalesce(r.contact, r.duplicate_of)
         where r.area = any(:areas) and (c.id is null or not c.restricted or r.area = any(:leading))
        """;

    private final JdbcClient sql;

    ReferralsQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param leading those of the areas in which restricted files are seen */
    List<Row> waiting(Set<String> areas, Set<String> leading) {
        return rows(
                "and r.contact is null and r.turned_away is null order by r.sent_at", areas, leading, LocalDate.EPOCH);
    }

    List<Row> decided(Set<String> areas, Set<String> leading, LocalDate since) {
        return rows(
                "and (r.contact is not null or r.turned_away is not null) and r.sent_at >= :since order by r.sent_at"
                        + " desc",
                areas,
                leading,
                since);
    }

    private List<Row> rows(String which, Set<String> areas, Set<String> leading, LocalDate since) {
        return sql.sql("""
            select r.id, r.area, r.reference, r.sent_at, r.organisation, r.adult_given_names, r.adult_family_name,
                   case when r.contact is not null then c.number
                        when r.turned_away = 'DUPLICATE' then 'On ' || c.number
                        when r.turned_away is not null then 'Not for the LADO' else '' end as became,
                   exists (select from allegations.referral_message m
                            where m.referral = r.id and m.kind <> 'QUESTION' and m.read_at is null) as unread
            """ + VISIBLE + which + " limit 200")
                .param("areas", areas.toArray(String[]::new))
                .param("leading", leading.toArray(String[]::new))
                .param("since", since.atStartOfDay().atOffset(ZoneOffset.UTC))
                .query((row, i) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("reference"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("organisation"),
                (row.getString("adult_given_names") + " " + row.getString("adult_family_name")).strip(),
                row.getString("became"),
                row.getBoolean("unread"));
    }

    /** Something that waits for the office. */
    record Waiting(
            UUID id, String reference, OffsetDateTime sentAt, boolean decided, boolean responded, boolean unread) {}

    /** Referrals to look at, and those with answers that nobody has read. */
    List<Waiting> tasks(Set<String> areas, Set<String> leading) {
        return sql.sql("""
            select r.id, r.reference, r.sent_at, r.contact is not null or r.turned_away is not null as decided,
                   r.responded_at is not null as responded,
                   exists (select from allegations.referral_message m
                            where m.referral = r.id and m.kind <> 'QUESTION' and m.read_at is null) as unread
            """ + VISIBLE + """
              and (r.contact is null and r.turned_away is null
                   or exists (select from allegations.referral_message m
                               where m.referral = r.id and m.kind <> 'QUESTION' and m.read_at is null))
            order by r.sent_at limit 100\
            """)
                .param("areas", areas.toArray(String[]::new))
                .param("leading", leading.toArray(String[]::new))
                .query(Waiting.class)
                .list();
    }
}
