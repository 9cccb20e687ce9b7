package org.safeboard.allegations.lowlevel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what the employer made of a low-level concern. */
public record CompletePage(
        Contact contact,
        LowLevelForm form,
        Lists lists,
        boolean carried,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
