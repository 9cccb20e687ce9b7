package org.safeboard.allegations.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks how the LADO of another authority is reached. */
public record AuthorityPage(
        @Nullable Authority kept,
        String standing,
        AuthorityForm form,
        List<String> known,
        List<Option> types,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {
    public String title() {
        return kept == null ? "Add an authority" : kept.name();
    }
}
