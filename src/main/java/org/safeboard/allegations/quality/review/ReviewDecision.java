package org.safeboard.allegations.quality.review;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.QualityEvent.DecisionReviewed;
import org.safeboard.allegations.QualityEvent.ReviewAnswered;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.allegations.domain.quality.Review;
import org.safeboard.allegations.domain.quality.Review.Reply;
import org.safeboard.allegations.domain.quality.Reviews;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReviewDecision {
    private final Reviews reviews;
    private final Contacts contacts;
    private final JdbcClient sql;
    private final AuditTrail audit;

    ReviewDecision(Reviews reviews, Contacts contacts, JdbcClient sql, AuditTrail audit) {
        this.reviews = reviews;
        this.contacts = contacts;
        this.sql = sql;
        this.audit = audit;
    }

    Review open(UUID id, Staff staff) {
        return reviews.findById(id)
                .filter(it -> QualityAccess.maySee(staff, it.area()))
                .orElseThrow(NotAllowed::new);
    }

    Contact contact(Review review) {
        return contacts.findById(review.contact()).orElseThrow(NotAllowed::new);
    }

    String name(UUID staff) {
        return sql.sql("select name from platform.staff where id = ?")
                .param(staff)
                .query(String.class)
                .optional()
                .orElse("");
    }

    Optional<String> askedName(Review review) {
        return Optional.ofNullable(review.reviewer()).map(this::name);
    }

    @Transactional
    void review(UUID id, ReviewPage.Form form, Change change) {
        var before = open(id, change.by());
        NotAllowed.unless(before.mayBeReviewedBy(change.by().id()) || before.finding() != null);
        var after = reviews.save(before.find(form.finding(change)));
        var finding = form.finding(change);
        audit.record(change, new DecisionReviewed(id, after.contact(), after.area(), finding.agrees()));
    }

    @Transactional
    void answer(UUID id, String text, Change change) {
        var before = open(id, change.by());
        NotAllowed.unless(change.by().id().equals(before.decider()));
        var after =
                reviews.save(before.answer(new Reply(text.strip(), change.by().id(), change.today())));
        audit.record(change, new ReviewAnswered(id, after.contact(), after.area()));
    }
}
