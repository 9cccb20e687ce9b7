package org.safeboard.allegations.measures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.measures.InterimMeasure;
import org.safeboard.allegations.domain.measures.MeasureReview;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks whether a measure is still needed. */
public record ReviewPage(
        Contact contact,
        InterimMeasure measure,
        String name,
        List<MeasureReview> reviews,
        ReviewForm form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> becomes() {
        return Stream.of(ReviewForm.Then.values())
                .map(it -> new Option(it.name(), it.label(), it.hint()))
                .toList();
    }
}
