package org.safeboard.allegations.close;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what was done with a contact, or says what is still missing before it can close. */
public record ClosePage(
        Contact contact,
        CloseForm form,
        List<Option> disposals,
        List<String> missing,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
