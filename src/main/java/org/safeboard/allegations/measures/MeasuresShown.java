package org.safeboard.allegations.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.measures.Alternatives;
import org.safeboard.allegations.domain.measures.InterimMeasure;
import org.safeboard.allegations.domain.measures.InterimMeasures;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.allegations.domain.measures.MeasureReviews;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Interim measures on the case file, in its timeline, and before it closes. */
@Component
class MeasuresShown implements CasePart, CaseDates, ClosingRule {
    private final InterimMeasures measures;
    private final MeasureReviews reviews;
    private final Alternatives alternatives;
    private final Codes codes;

    MeasuresShown(InterimMeasures measures, MeasureReviews reviews, Alternatives alternatives, Codes codes) {
        this.measures = measures;
        this.reviews = reviews;
        this.alternatives = alternatives;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<MeasuresPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var keep = AllegationAccess.mayKeep(staff, contact);
        var shown = of(concern).stream()
                .map(it -> new MeasuresPart.Shown(
                        it, alternatives.of(it.id()), reviews.findByMeasureOrderByReviewedOn(it.id())))
                .toList();
        return Optional.of(new MeasuresPart(contact.id().toString(), shown, keep, keep && contact.isOpen(), codes));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var it : of(concern)) {
            add(dates, it.startedOn(), "Interim measure began: ", it, "Decided by " + it.decidedName());
            add(dates, it.confirmedOn(), "Confirmed in writing: ", it, "");
            reviews.findByMeasureOrderByReviewedOn(it.id())
                    .forEach(review ->
                            add(dates, review.reviewedOn(), "Interim measure reviewed: ", it, review.found()));
            add(dates, it.endedOn(), "Interim measure ended: ", it, it.endedReason());
        }
        return dates;
    }

    private void add(List<Dated> dates, @Nullable LocalDate on, String what, InterimMeasure measure, String detail) {
        if (on != null) {
            dates.add(new Dated(on, what + name(measure), detail));
        }
    }

    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        return of(concern).stream()
                .filter(InterimMeasure::holdsTheCaseOpen)
                .map(it -> "The interim measure “%s”, since %s, runs: say that it ended, or why it goes on"
                        .formatted(name(it), Dates.day(it.startedOn())))
                .toList();
    }

    private List<InterimMeasure> of(@Nullable Concern concern) {
        return concern == null ? List.of() : measures.findByConcernOrderByStartedOn(concern.id());
    }

    private String name(InterimMeasure measure) {
        return codes.label(MeasureKind.LIST, measure.kind().name());
    }
}
