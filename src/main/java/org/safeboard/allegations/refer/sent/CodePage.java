package org.safeboard.allegations.refer.sent;

import java.util.List;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for the code; the same page whether or not there is a referral of this reference. */
public record CodePage(SentForm form, List<Problem> problems) implements Page {}
