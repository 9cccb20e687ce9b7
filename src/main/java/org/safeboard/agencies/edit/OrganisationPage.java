package org.safeboard.agencies.edit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * An organisation to add or to change.
 *
 * @param id null for one to add
 * @param seen the last act on it that its writer has seen
 * @param changed what somebody else did to it meanwhile; null for nothing
 */
public record OrganisationPage(
        @Nullable UUID id,
        OrganisationForm form,
        List<Option> sectors,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {
    public String title() {
        return id == null ? "Add an organisation" : "Change an organisation";
    }

    public String back() {
        return "/agencies?area=" + form.area();
    }
}
