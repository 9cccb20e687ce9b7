package org.safeboard.allegations.strands.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.strands.Pace;
import org.safeboard.allegations.domain.strands.ReviewLimit;
import org.safeboard.allegations.domain.strands.StrandReview;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what an agency reported about its strand, and shows what it reported before. */
public record ReviewPage(
        Contact contact,
        Strand strand,
        List<StrandReview> reviews,
        ReviewForm form,
        List<Option> results,
        Codes codes,
        AreaClocks clocks,
        LocalDate today,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> paces() {
        return Stream.of(Pace.values())
                .map(it -> new Option(
                        it.name(),
                        "Within "
                                + clocks.length(new ReviewLimit(strand.kind(), it), today)
                                        .text(),
                        it == Pace.FOUR_WEEKS ? "Where it is complex" : ""))
                .toList();
    }

    public String result(StrandReview review) {
        return review.result() == null ? "" : codes.label(strand.kind().results(), review.result());
    }
}
