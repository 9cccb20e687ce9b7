package org.safeboard.allegations.disclosures;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks who wants to know what is held. */
public record EnquiryPage(Contact contact, EnquiryForm form, List<Option> by, List<Problem> problems) implements Page {}
