package org.safeboard.allegations.lookedafter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.lookedafter.LookedAfter.Answer;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks whether the child is looked after, by which authority and, after an injury in placement, what the LADO did.
 *
 * @param isPrompted was a child in a placement hurt, so that the LADO has to answer?
 */
public record LookedAfterPage(
        Contact contact,
        boolean isPrompted,
        boolean mayDecide,
        LookedAfterForm form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> answers() {
        return Stream.of(Answer.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
