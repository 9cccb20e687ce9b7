package org.safeboard.allegations.reopen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks why a closed case is opened again. */
public record ReopenPage(
        Contact contact,
        String disposal,
        ReopenForm form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
