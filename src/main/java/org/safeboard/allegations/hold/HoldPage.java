package org.safeboard.allegations.hold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks who wants the person not to be told; or, where a hold stands, whether it goes on.
 *
 * @param latest the last day on which it may next be looked at
 */
public record HoldPage(
        Contact contact,
        @Nullable Hold standing,
        List<Hold> lifted,
        HoldForm form,
        LookForm look,
        boolean mayDecide,
        LocalDate latest,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> askers() {
        return Arrays.stream(Hold.Asker.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public static List<Option> answers() {
        return List.of(
                new Option("on", "It goes on", "They still ask that the person is not told"),
                new Option("lift", "It is lifted", "Those who asked for it agree that the person may be told"));
    }
}
