package org.safeboard.allegations.quality;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.QualityEvent;
import org.safeboard.allegations.QualityEvent.DrawnForReview;
import org.safeboard.allegations.QualityEvent.ReviewsDrawn;
import org.safeboard.allegations.domain.quality.Lot;
import org.safeboard.allegations.domain.quality.Lot.Decided;
import org.safeboard.allegations.domain.quality.Review;
import org.safeboard.allegations.domain.quality.Reviews;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the contacts of a month, once for an area whoever asks and on whichever node. */
@Component
public class DrawReviews {
    /** Whom the history names for a draw that was made by itself. */
    static final Staff BY_ITSELF = new Staff(new UUID(0, 2), "Safeboard", "", List.of());

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Reviews reviews;
    private final AuditTrail audit;

    DrawReviews(JdbcClient sql, Reviews reviews, AuditTrail audit) {
        this.sql = sql;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** Draws a month; false where it was drawn already, or there is nothing to draw from. */
    @Transactional
    public boolean draw(String area, YearMonth month, Change change) {
        var pool = pool(area, month);
        if (pool.isEmpty()) {
            return false;
        }
        var lot = new Lot(seed());
        var drawn = lot.draw(pool, Lot.tenth(pool.size()));
        var id = UUID.randomUUID();
        // a second one waits here for the first to end, and then finds the month drawn
        var first = sql.sql("""
                insert into allegations.quality_draw (id, area, month, seed, drawn_at, drawn_by, pool, drawn)
                values (:id, :area, :month, :seed, :at, :by, :pool, :drawn) on conflict (area, month) do nothing""")
                .param("id", id)
                .param("area", area)
                .param("month", month.atDay(1))
                .param("seed", lot.seed())
                .param("at", Timestamp.from(change.at()))
                .param("by", change.by().equals(BY_ITSELF) ? null : change.by().id())
                .param("pool", pool.size())
                .param("drawn", drawn.size())
                .update();
        if (first == 0) {
            return false;
        }
        pool.forEach(it ->
                sql.sql("""
                        insert into allegations.quality_pool (draw, number, contact, decider) values (?, ?, ?, ?)""").params(id, it.number(), it.contact(), it.decider()).update());
        var reviewers = lot.share(drawn, reviewers(area, change.today()));
        var asked = drawn.stream()
                .map(it -> reviews.save(Review.of(
                        id,
                        it,
                        area,
                        Objects.requireNonNull(reviewers.get(it.contact())).orElse(null))))
                .toList();
        audit.record(change, new ReviewsDrawn(id, area, month, pool.size(), drawn.size()));
        audit.recordAll(
                change,
                asked.stream()
                        .map(it -> (QualityEvent) new DrawnForReview(it.id(), it.contact(), area))
                        .toList());
        return true;
    }

    /** The contacts decided in a month, by somebody who can be asked, and without a meeting. */
    List<Decided> pool(String area, YearMonth month) {
        return sql.sql("""
                select c.id as contact, c.number, c.decision_by as decider from allegations.contact c
                 where c.area = ? and c.decision_on between ? and ? and c.decision <> 'POT_MEETING'
                   and c.decision_by is not null
                   and not exists (select from allegations.concern k join allegations.meeting m on m.concern = k.id
                                    where k.contact = c.id)
                 order by c.number""")
                .params(area, month.atDay(1), month.atEndOfMonth())
                .query(Decided.class)
                .list();
    }

    /** Those who lead cases of the area today. */
    private List<UUID> reviewers(String area, LocalDate today) {
        return sql.sql("""
                select distinct s.id from platform.staff s join platform.role_held h on h.staff = s.id
                 where h.area = :area and h.role in ('LADO', 'DSO') and h.held_from <= :today
                   and (h.held_until is null or h.held_until >= :today)
                   and (s.left_on is null or s.left_on > :today)
                 order by s.id""")
                .param("area", area)
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    private static String seed() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
