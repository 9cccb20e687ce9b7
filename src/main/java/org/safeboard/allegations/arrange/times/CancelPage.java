package org.safeboard.allegations.arrange.times;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks why the meeting does not take place. */
public record CancelPage(
        Opened opened,
        String reason,
        String where,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
