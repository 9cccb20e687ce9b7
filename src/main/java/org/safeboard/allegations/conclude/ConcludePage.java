package org.safeboard.allegations.conclude;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what was found about an allegation. */
public record ConcludePage(
        Contact contact,
        Allegation allegation,
        ConcludeForm form,
        List<Option> outcomes,
        List<Option> limits,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
