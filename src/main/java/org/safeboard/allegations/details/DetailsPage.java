package org.safeboard.allegations.details;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for the details of a contact. */
public record DetailsPage(
        Contact contact,
        DetailsForm form,
        Lists lists,
        List<String> settings,
        boolean mayRestrict,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** The lists in force on the day the contact was received. */
    public record Lists(Choices choices, String area, LocalDate on) {
        public List<Option> of(String list) {
            return choices.of("allegations/" + list, area, on);
        }
    }
}
