package org.safeboard.allegations.quality;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts that wait for their second reviewer, and reviewers who wait for an answer. */
@Component
class ReviewsWaiting implements WorkSource {
    private final JdbcClient sql;

    ReviewsWaiting(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String heading() {
        return "Quality of decisions";
    }

    @Override
    public boolean isInFixedWords() {
        return true;
    }

    /** Where the one who was asked no longer leads cases of the area, everybody else who does is. */
    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = QualityAccess.areas(staff);
        return areas.isEmpty()
                ? List.of()
                : sql.sql("""
                        select r.id, c.number, r.reviewed_on is null as review
                          from allegations.quality_review r join allegations.contact c on c.id = r.contact
                         where r.area = any(:areas)
                           and (r.reviewed_on is null and r.decider <> :self
                                and (r.reviewer is null or r.reviewer = :self or not exists (
                                    select from platform.role_held h join platform.staff s on s.id = h.staff
                                     where h.staff = r.reviewer and h.area = r.area and h.role in ('LADO', 'DSO')
                                       and h.held_from <= :today and (h.held_until is null or h.held_until >= :today)
                                       and (s.left_on is null or s.left_on > :today)))
                             or r.replied_on is null and r.decider = :self
                                and 'OTHERWISE' in (r.threshold, r.rationale, r.advice, r.timeliness))
                         order by c.number limit 100""")
                        .param("areas", areas.toArray(String[]::new))
                        .param("self", staff.id())
                        .param("today", today)
                        .query((row, n) -> new Task(
                                row.getBoolean("review")
                                        ? "Look at a decision as the second reviewer"
                                        : "Answer the second reviewer",
                                row.getString("number"),
                                "/allegations/quality/reviews/" + row.getString("id"),
                                null))
                        .list();
    }
}
