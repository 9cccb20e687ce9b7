package org.safeboard.allegations.minutes.agreed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.minutes.Disputed;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks which passage is disputed; or, of one that is, for the chair's answer.
 *
 * @param passage the one to be answered; null where one is recorded
 */
public record DisputePage(Ended ended, @Nullable Disputed passage, DisputeForm form, List<Problem> problems)
        implements Page {}
