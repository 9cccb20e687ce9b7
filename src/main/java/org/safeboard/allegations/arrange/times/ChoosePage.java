package org.safeboard.allegations.arrange.times;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.domain.meetings.Plan;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks when and where the meeting is.
 *
 * @param offered the times that were offered, each with who can come and how it stands to the time limits
 * @param where where mail goes
 */
public record ChoosePage(
        Opened opened,
        ChooseForm form,
        List<Option> offered,
        List<Option> places,
        List<String> limits,
        String where,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {
    public List<Option> modes() {
        return Stream.of(Plan.Mode.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public boolean isChange() {
        return opened.meeting().plan() != null;
    }

    public Option other() {
        return new Option(ChooseForm.OTHER, isChange() ? "This time" : "Another time");
    }
}
