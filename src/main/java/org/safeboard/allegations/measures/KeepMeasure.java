package org.safeboard.allegations.measures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.MeasureEvent.MeasureEnded;
import org.safeboard.allegations.MeasureEvent.MeasureGoesOn;
import org.safeboard.allegations.MeasureEvent.MeasureKept;
import org.safeboard.allegations.MeasureEvent.MeasureReviewed;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.measures.Alternatives;
import org.safeboard.allegations.domain.measures.InterimMeasure;
import org.safeboard.allegations.domain.measures.InterimMeasure.Alternative;
import org.safeboard.allegations.domain.measures.InterimMeasures;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.allegations.domain.measures.MeasureReview;
import org.safeboard.allegations.domain.measures.MeasureReviews;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepMeasure {
    private final Contacts contacts;
    private final Concerns concerns;
    private final InterimMeasures measures;
    private final MeasureReviews reviews;
    private final Alternatives alternatives;
    private final Codes codes;
    private final AuditTrail audit;

    KeepMeasure(
            Contacts contacts,
            Concerns concerns,
            InterimMeasures measures,
            MeasureReviews reviews,
            Alternatives alternatives,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.measures = measures;
        this.reviews = reviews;
        this.alternatives = alternatives;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    InterimMeasure measure(Contact contact, UUID measure) {
        var concern = concerns.of(contact);
        return measures.findById(measure)
                .filter(it -> it.concern().equals(concern.id()))
                .orElseThrow(NotAllowed::new);
    }

    List<Alternative> considered(InterimMeasure measure) {
        return alternatives.of(measure.id());
    }

    List<MeasureReview> reviews(InterimMeasure measure) {
        return reviews.findByMeasureOrderByReviewedOn(measure.id());
    }

    String name(InterimMeasure measure) {
        return codes.label(MeasureKind.LIST, measure.kind().name());
    }

    @Transactional
    void add(UUID id, MeasureForm form, Change change) {
        var contact = open(id, change.by());
        var concern = concerns.of(contact);
        var considered = form.considered();
        keep(contact, null, InterimMeasure.decided(concern, form.entered(), considered, change.today()), form, change);
    }

    @Transactional
    void change(UUID id, UUID measure, MeasureForm form, Change change) {
        var contact = open(id, change.by());
        var before = measure(contact, measure);
        audit.unchangedSince(change, measure);
        keep(contact, before, before.change(form.entered(), form.considered(), change.today()), form, change);
    }

    private void keep(
            Contact contact, @Nullable InterimMeasure before, InterimMeasure after, MeasureForm form, Change change) {
        var differences = new Differences()
                .field("Measure", before == null ? null : name(before), name(after))
                .field("Began on", before == null ? null : before.startedOn(), after.startedOn())
                .field(
                        "Decided by",
                        before == null ? null : before.decidedBy().label(),
                        after.decidedBy().label())
                .field("Who decided", before == null ? null : before.decidedName(), after.decidedName())
                .field("Why", before == null ? null : before.reason(), after.reason())
                .field(
                        "Alternatives considered",
                        before == null ? null : shown(considered(before)),
                        shown(form.considered()))
                .field("Why the child bears it", before == null ? null : before.childView(), after.childView())
                .field("Confirmed in writing on", before == null ? null : before.confirmedOn(), after.confirmedOn());
        measures.save(after);
        alternatives.keep(after.id(), form.considered());
        audit.record(
                change, new MeasureKept(after.id(), contact.id(), contact.area(), name(after), differences.list()));
    }

    private String shown(List<Alternative> considered) {
        return considered.stream()
                .map(it -> codes.label(Alternatives.LIST, it.kind()) + ": " + it.whyNot())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Looks at it again: it goes on, or it ended, or it goes on although the case closes. */
    @Transactional
    void review(UUID id, UUID measure, ReviewForm form, Change change) {
        var contact = open(id, change.by());
        var before = measure(contact, measure);
        audit.unchangedSince(change, measure);
        var entered = form.entered();
        var name = name(before);
        var differences = new Differences().field("On", null, entered.on());
        audit.record(
                change,
                switch (entered.then()) {
                    case GOES_ON -> {
                        reviews.save(MeasureReview.of(before, entered.on(), form.why(), change.today()));
                        yield new MeasureReviewed(
                                measure,
                                id,
                                contact.area(),
                                name,
                                differences.field("Found", null, form.why()).list());
                    }
                    case ENDED -> {
                        measures.save(before.end(entered.on(), form.why(), change.today()));
                        yield new MeasureEnded(
                                measure,
                                id,
                                contact.area(),
                                name,
                                differences.field("Why", null, form.why()).list());
                    }
                    case GOES_ON_CLOSED -> {
                        reviews.save(MeasureReview.of(before, entered.on(), form.why(), change.today()));
                        measures.save(before.goOn(form.why()));
                        yield new MeasureGoesOn(
                                measure,
                                id,
                                contact.area(),
                                name,
                                differences.field("Why", null, form.why()).list());
                    }
                });
    }
}
