package org.safeboard.allegations.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what there was to learn from a case. */
public record LearningPage(
        Contact contact,
        LearningForm form,
        List<Option> themes,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> answers() {
        return java.util.stream.Stream.of(org.safeboard.allegations.domain.learning.Learning.Answer.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
