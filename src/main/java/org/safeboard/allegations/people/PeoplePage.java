package org.safeboard.allegations.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what figures count of the adult, the child and the school. */
public record PeoplePage(
        Contact contact,
        PeopleForm form,
        Lists lists,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** What can be chosen for a contact of its day. */
    public record Lists(
            List<Option> sexes, List<Option> ethnicities, List<Option> disabilities, List<Option> schoolPhases) {}
}
