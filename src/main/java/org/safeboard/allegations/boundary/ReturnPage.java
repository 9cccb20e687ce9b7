package org.safeboard.allegations.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for the outcome as one authority told it to the other. */
public record ReturnPage(
        Contact contact,
        Authority authority,
        Form form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** The outcome as typed. */
    public record Form(DateInput on, String outcome) {}
}
