package org.safeboard.allegations.delay;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks why a time limit was missed. */
public record DelayPage(Contact contact, Clock clock, Form form, List<Option> reasons, List<Problem> problems)
        implements Page {

    /** The reason as typed. */
    public record Form(String cause, String note, String managedMeanwhile) {}
}
