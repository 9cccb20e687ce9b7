package org.safeboard.allegations.conclude;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks a second person whether they agree that an allegation was malicious. */
public record ConfirmPage(
        Contact contact,
        Allegation allegation,
        String outcome,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> answers() {
        return List.of(
                new Option("yes", "Yes, I agree", ""), new Option("no", "No, the outcome has to be decided again", ""));
    }
}
