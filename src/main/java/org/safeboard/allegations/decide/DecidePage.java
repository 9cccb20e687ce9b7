package org.safeboard.allegations.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.EarlierConcerns.Earlier;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what a contact needs, beside the earlier records about the same adult. */
public record DecidePage(
        Contact contact,
        DecideForm form,
        List<Option> limbs,
        List<Option> decisions,
        List<Earlier> earlier,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
