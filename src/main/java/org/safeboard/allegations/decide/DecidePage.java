package org.safeboard.allegations.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.allegations.domain.earlier.Pattern;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.OwnDrafts;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what a contact needs, beside the earlier records about the same adult. */
public record DecidePage(
        Contact contact,
        DecideForm form,
        List<Option> limbs,
        List<Option> decisions,
        Found earlier,
        List<Pattern> patterns,
        OwnDrafts drafts,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** Is something to be said of the earlier records, or was it before somebody judged that they are about others? */
    public boolean weighs() {
        return earlier.toWeigh() || !form.earlierConcerns().isBlank();
    }

    /** Was it refused because likely earlier records are not judged? The sentence stands where they are. */
    public boolean mustJudge() {
        return problems.stream().anyMatch(it -> it.field().endsWith("/earlier"));
    }
}
