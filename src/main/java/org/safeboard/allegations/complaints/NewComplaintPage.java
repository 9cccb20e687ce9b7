package org.safeboard.allegations.complaints;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks who complains about what. */
public record NewComplaintPage(
        Contact contact, ComplaintForm form, List<Option> by, List<Option> about, List<Problem> problems)
        implements Page {}
