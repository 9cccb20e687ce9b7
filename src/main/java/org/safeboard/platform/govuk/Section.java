package org.safeboard.platform.govuk;

import gg.jte.Content;

/**
 * A part of tabs or of an accordion.
 *
 * @param id of the panel; the tab links to it
 */
public record Section(String id, String heading, Content content) {}
