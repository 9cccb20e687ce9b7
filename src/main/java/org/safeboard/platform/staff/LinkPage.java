package org.safeboard.platform.staff;

import org.safeboard.platform.web.Page;

/**
 * A link with which a person chooses a password.
 *
 * @param link blank until it is made; shown this once
 */
public record LinkPage(String name, String link, String back) implements Page {}
