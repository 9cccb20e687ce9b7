package org.safeboard.allegations.complaints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.complaints.Complaint;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * A complaint: what it says, its clocks, and a form for how far it has come.
 *
 * @param by who complains, in words
 * @param about what about, in words
 */
public record ComplaintPage(
        Contact contact,
        Complaint complaint,
        String by,
        String about,
        List<Clock> clocks,
        ProgressForm form,
        List<Option> results,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
