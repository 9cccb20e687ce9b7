package org.safeboard.allegations.measures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.measures.Decider;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what is done meanwhile, who decided it, and what else was considered. */
public record MeasurePage(
        Contact contact,
        boolean isNew,
        MeasureForm form,
        List<Option> kinds,
        List<Option> alternatives,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> deciders() {
        return Stream.of(Decider.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public String whyNot(String alternative) {
        return form.whyNot().getOrDefault(alternative, "");
    }
}
