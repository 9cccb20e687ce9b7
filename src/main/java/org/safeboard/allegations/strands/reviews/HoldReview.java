package org.safeboard.allegations.strands.reviews;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.StrandEvent.StrandReviewed;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.strands.ReviewLimit;
import org.safeboard.allegations.domain.strands.StrandReview;
import org.safeboard.allegations.domain.strands.StrandReviews;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class HoldReview {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Strands strands;
    private final StrandReviews reviews;
    private final Clocks clocks;
    private final Codes codes;
    private final AuditTrail audit;

    HoldReview(
            Contacts contacts,
            Concerns concerns,
            Strands strands,
            StrandReviews reviews,
            Clocks clocks,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.strands = strands;
        this.reviews = reviews;
        this.clocks = clocks;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Strand strand(Contact contact, Kind kind) {
        return strands.of(concerns.of(contact), kind);
    }

    List<StrandReview> reviews(Strand strand) {
        return reviews.findByStrandOrderByReviewedOn(strand.id());
    }

    @Transactional
    void hold(UUID id, Kind kind, ReviewForm form, Change change) {
        var contact = open(id, change.by());
        var strand = strand(contact, kind);
        audit.unchangedSince(change, strand.id());
        var entered = form.entered();
        var atMost = clocks.in(contact.area())
                .length(new ReviewLimit(kind, entered.pace()), entered.on())
                .amount();
        var review = reviews.save(StrandReview.held(strand, entered, atMost, change.today()));
        var first = strand.firstReviewedOn();
        if (first == null || review.reviewedOn().isBefore(first)) {
            strands.save(strand.firstReviewed(review.reviewedOn()));
        }
        var result = review.result();
        var changes = new Differences()
                .field("Reviewed on", null, review.reviewedOn())
                .field("Reported", null, review.reported())
                .field("Result on the way", null, result == null ? null : codes.label(kind.results(), result))
                .field(
                        "Next review",
                        null,
                        review.nextOn() == null ? "Within %d days".formatted(atMost) : review.nextOn())
                .list();
        audit.record(change, new StrandReviewed(strand.id(), id, contact.area(), kind.title(), changes));
    }
}
