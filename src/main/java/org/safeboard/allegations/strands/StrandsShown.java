package org.safeboard.allegations.strands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.strands.EmployerSteps;
import org.safeboard.allegations.domain.strands.EmployerStepsKept;
import org.safeboard.allegations.domain.strands.StrandReviews;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** The strands on the case file, in its timeline, and before it closes. */
@Component
class StrandsShown implements CasePart, CaseDates, ClosingRule {
    private final Strands strands;
    private final StrandReviews reviews;
    private final EmployerStepsKept steps;
    private final Codes codes;

    StrandsShown(Strands strands, StrandReviews reviews, EmployerStepsKept steps, Codes codes) {
        this.strands = strands;
        this.reviews = reviews;
        this.steps = steps;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<StrandsPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var shown = Stream.of(Kind.values())
                .map(it -> strands.of(concern, it))
                .filter(it -> !it.kind().isOptional() || it.version() != null)
                .map(it -> new StrandsPart.Shown(it, reviews.findByStrandOrderByReviewedOn(it.id())))
                .toList();
        return Optional.of(new StrandsPart(
                contact.id().toString(),
                shown,
                taken(strands.of(concern, Kind.EMPLOYER)),
                AllegationAccess.mayKeep(staff, contact),
                contact.isOpen(),
                codes));
    }

    private EmployerSteps.Taken taken(Strand employer) {
        return steps.findByStrand(employer.id()).map(EmployerSteps::taken).orElse(EmployerSteps.Taken.NONE);
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var strand : kept(concern)) {
            var title = strand.kind().title() + " strand reviewed";
            for (var review : reviews.findByStrandOrderByReviewedOn(strand.id())) {
                var result = review.result();
                add(
                        dates,
                        review.reviewedOn(),
                        result == null
                                ? title
                                : title + ": " + codes.label(strand.kind().results(), result),
                        review.reported());
            }
            var content = strand.content();
            add(
                    dates,
                    content.on(),
                    content.answer() == Strand.Content.Answer.YES
                            ? "Police content for the employer to interview"
                            : "Police asked about interviews by the employer",
                    content.by());
            add(dates, strand.regardless().leftOn(), "The adult resigned or left", "This ends nothing");
            if (strand.kind() == Kind.EMPLOYER) {
                employer(dates, taken(strand));
            }
        }
        return dates;
    }

    private static void employer(List<Dated> dates, EmployerSteps.Taken taken) {
        add(dates, taken.interviewsFrom(), "Interviews by the employer began", "");
        add(dates, taken.noFormalOn(), "Employer decided that nothing formal is needed", "");
        add(dates, taken.actionOn(), "Employer took action", "");
        add(dates, taken.appointedOn(), "Employer’s investigator appointed", taken.investigator());
        add(dates, taken.reportOn(), "Employer’s investigation reported", "");
        add(dates, taken.hearingDecidedOn(), "Hearing decided", "");
        add(dates, taken.hearingOn(), "Hearing held", "");
    }

    private static void add(List<Dated> dates, @Nullable LocalDate on, String what, String detail) {
        if (on != null) {
            dates.add(new Dated(on, what, detail));
        }
    }

    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        return kept(concern).stream()
                .filter(Strand::awaitsConclusion)
                .map(it -> "The adult resigned: what the employer concluded all the same is not recorded")
                .toList();
    }

    private List<Strand> kept(@Nullable Concern concern) {
        return concern == null ? List.of() : strands.findByConcern(concern.id());
    }
}
