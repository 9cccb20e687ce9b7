package org.safeboard.allegations.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.quality.Lot;
import org.safeboard.allegations.domain.quality.Lot.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far second reviewers agree. */
@Component
public class QualityQuery {
    private static final String AGREED = "'OTHERWISE' not in (r.threshold, r.rationale, r.advice, r.timeliness)";

    private final JdbcClient sql;

    QualityQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** A month and what became of those drawn from it. */
    public record Month(UUID draw, YearMonth month, int pool, int drawn, int reviewed, int agreed) {}

    /** Two officers: who decided, who reviewed. */
    public record Pair(String decider, String reviewer, int reviewed, int agreed) {}

    /** One side of a decision. */
    public record Side(String side, int reviewed, int agreed) {}

    /** A review that waits, or was made. */
    public record Listed(UUID id, UUID contact, String number, String decider, String reviewer, String state) {}

    /** A draw as it was written down. */
    public record Drawn(
            UUID id,
            String area,
            YearMonth month,
            String seed,
            Instant at,
            String by,
            int drawn,
            List<Decided> pool,
            List<UUID> chosen) {
        /** Drawn again from what was written down: is it the same? */
        public boolean same() {
            return again().equals(chosen);
        }

        public List<UUID> again() {
            return new Lot(seed)
                    .draw(pool, Lot.tenth(pool.size())).stream()
                            .map(Decided::contact)
                            .sorted()
                            .toList();
        }
    }

    List<Month> months(String area) {
        return sql.sql("""
                select d.id, d.month, d.pool, d.drawn, count(r.reviewed_on) as reviewed,
                       count(r.reviewed_on) filter (where %s) as agreed
                  from allegations.quality_draw d left join allegations.quality_review r on r.draw = d.id
                 where d.area = ? group by d.id order by d.month desc limit 24""".formatted(AGREED))
                .param(area)
                .query((row, n) -> new Month(
                        row.getObject("id", UUID.class),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("pool"),
                        row.getInt("drawn"),
                        row.getInt("reviewed"),
                        row.getInt("agreed")))
                .list();
    }

    List<Pair> pairs(String area, LocalDate since) {
        return sql.sql("""
                select coalesce(d.name, 'Not recorded') as decider, coalesce(s.name, 'Not recorded') as reviewer,
                       count(*) as reviewed, count(*) filter (where %s) as agreed
                  from allegations.quality_review r
                  left join platform.staff d on d.id = r.decider
                  left join platform.staff s on s.id = r.reviewed_by
                 where r.area = ? and r.reviewed_on >= ?
                 group by r.decider, r.reviewed_by, d.name, s.name order by 1, 2""".formatted(AGREED))
                .params(area, since)
                .query(Pair.class)
                .list();
    }

    List<Side> sides(String area, LocalDate since) {
        return sql.sql("""
                select side.name as side, count(*) as reviewed,
                       count(*) filter (where side.opinion = 'AGREE') as agreed
                  from allegations.quality_review r
                  cross join lateral (values (1, 'Threshold', r.threshold), (2, 'Rationale', r.rationale),
                       (3, 'Advice', r.advice), (4, 'Timeliness', r.timeliness)) side (place, name, opinion)
                 where r.area = ? and r.reviewed_on >= ? and side.opinion <> 'NOT_APPLICABLE'
                 group by side.place, side.name order by side.place""").params(area, since).query(Side.class).list();
    }

    /** Those not yet reviewed, or not yet answered, the oldest first; then the latest made. */
    List<Listed> reviews(String area) {
        return sql.sql("""
                select r.id, r.contact, c.number, coalesce(d.name, '') as decider,
                       coalesce(s.name, a.name, '') as reviewer,
                       case when r.reviewed_on is null then 'Waits for the reviewer'
                            when %1$s then 'Agreed'
                            when r.replied_on is null then 'Waits for an answer' else 'Answered' end as state
                  from allegations.quality_review r join allegations.contact c on c.id = r.contact
                  join allegations.quality_draw w on w.id = r.draw
                  left join platform.staff d on d.id = r.decider
                  left join platform.staff s on s.id = r.reviewed_by
                  left join platform.staff a on a.id = r.reviewer
                 where r.area = ?
                 order by case when r.reviewed_on is null then 0 when not %1$s and r.replied_on is null then 1 else 2 end,
                          w.month desc, c.number limit 50""".formatted(AGREED)).param(area).query(Listed.class).list();
    }

    Optional<Drawn> draw(UUID id) {
        var pool = sql.sql(
                        "select contact, number, decider from allegations.quality_pool where draw = ? order by number")
                .param(id)
                .query(Decided.class)
                .list();
        var chosen = sql
                .sql("select contact from allegations.quality_review where draw = ?")
                .param(id)
                .query(UUID.class)
                .list()
                .stream()
                .sorted()
                .toList();
        return sql.sql("""
                select d.*, coalesce(s.name, '') as by_name from allegations.quality_draw d
                  left join platform.staff s on s.id = d.drawn_by where d.id = ?""")
                .param(id)
                .query((row, n) -> new Drawn(
                        id,
                        row.getString("area"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("seed"),
                        row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getInt("drawn"),
                        pool,
                        chosen))
                .optional();
    }
}
