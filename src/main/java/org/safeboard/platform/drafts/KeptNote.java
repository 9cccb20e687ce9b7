package org.safeboard.platform.drafts;

import org.safeboard.platform.web.Page;

/** The answer to a script that kept what was typed. */
public record KeptNote(String at) implements Page {}
