package org.safeboard.allegations.arrange.times;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks which times are offered.
 *
 * @param limits by when the meeting has to be, each a sentence
 * @param beside how each typed time stands to the limits; blank for none
 * @param coming the next days and how they stand to the limits
 */
public record TimesPage(
        Opened opened,
        TimesForm form,
        List<String> limits,
        List<String> beside,
        List<Day> coming,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** A day that could be offered. */
    public record Day(String day, String stands) {}
}
