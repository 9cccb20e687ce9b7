package org.safeboard.allegations.quality.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.allegations.domain.quality.Reviews;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Shows to those who decide what a second reviewer thought of a decision. */
@Component
class ShowReview implements CasePart, CaseDates {
    private final Reviews reviews;

    ShowReview(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<ReviewPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (!QualityAccess.maySee(staff, contact.area())) {
            return Optional.empty();
        }
        var found = reviews.findByContact(contact.id());
        return found.isEmpty() ? Optional.empty() : Optional.of(new ReviewPart(found));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        return reviews.findByContact(contact.id()).stream()
                .flatMap(it -> Stream.ofNullable(it.finding()))
                .map(it -> new Dated(it.on(), "Looked at by a second reviewer", ""))
                .toList();
    }
}
