package org.safeboard.allegations.domain.strands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/**
 * The time limits of reviews: the first within four weeks, later ones within two or four. The first review of a criminal
 * investigation runs from the decision on the case and stands with the limits of the case itself.
 *
 * @param pace of the review before; null for the first
 */
public record ReviewLimit(Kind kind, @Nullable Pace pace) implements TimeLimit {

    /** All of them. */
    public static List<ReviewLimit> all() {
        var all = new ArrayList<ReviewLimit>();
        for (var kind : Kind.values()) {
            if (kind != Kind.POLICE) {
                all.add(new ReviewLimit(kind, null));
            }
            for (var pace : Pace.values()) {
                all.add(new ReviewLimit(kind, pace));
            }
        }
        return all;
    }

    /** The reviews of a strand, held and due; none while it has not started. */
    public static List<Step> steps(Strand strand, List<StrandReview> reviews) {
        var from = strand.startedOn();
        var ended = strand.endedOn();
        var first = strand.firstReviewedOn();
        if (from == null) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        var limit = new ReviewLimit(strand.kind(), null);
        if (first != null
                && (reviews.isEmpty() || first.isBefore(reviews.getFirst().reviewedOn()))) {
            // one of which only the day is known
            steps.add(new Step(limit, from, first));
            limit = new ReviewLimit(strand.kind(), Pace.FOUR_WEEKS);
            from = first;
        }
        for (var review : reviews) {
            steps.add(new Step(limit, from, review.reviewedOn()));
            limit = new ReviewLimit(strand.kind(), review.pace());
            from = review.reviewedOn();
        }
        if (ended == null || ended.isAfter(from)) {
            steps.add(new Step(limit, from, ended));
        }
        return steps.stream()
                .filter(it -> strand.kind() != Kind.POLICE || !it.limit().id().endsWith("first-review"))
                .toList();
    }

    @Override
    public String id() {
        var strand = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "allegations." + strand
                + (pace == null
                        ? "-first-review"
                        : pace == Pace.FORTNIGHT ? "-review-in-two-weeks" : "-review-in-four-weeks");
    }

    @Override
    public String title() {
        return "%s strand %s".formatted(kind.title(), pace == null ? "first reviewed" : "reviewed again");
    }

    @Override
    public Limit limit() {
        return new Limit.CalendarDays(pace == Pace.FORTNIGHT ? 14 : 28);
    }

    @Override
    public String source() {
        return "Local procedures";
    }

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public @Nullable LocalDate from() {
        return null;
    }

    @Override
    public @Nullable LocalDate until() {
        return null;
    }
}
