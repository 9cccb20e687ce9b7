package org.safeboard.allegations.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks who is responsible for the adult's work, whom to ask for there, and whom they tell. */
public record BodyPage(
        Contact contact,
        boolean isNew,
        BodyForm form,
        List<Option> kinds,
        List<String> organisations,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
