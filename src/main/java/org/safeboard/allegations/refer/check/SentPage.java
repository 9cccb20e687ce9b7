package org.safeboard.allegations.refer.check;

import org.safeboard.platform.web.Page;

/**
 * It was sent.
 *
 * @param comesBack was an email address given, to which codes can be sent?
 */
public record SentPage(String reference, boolean comesBack) implements Page {}
