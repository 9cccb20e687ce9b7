package org.safeboard.allegations.refer.sent;

import java.util.List;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks for the reference number.
 *
 * @param form what came with an answer when nobody had entered a code, or no longer; it goes with the code
 */
public record ReferencePage(SentForm form, List<Problem> problems) implements Page {}
