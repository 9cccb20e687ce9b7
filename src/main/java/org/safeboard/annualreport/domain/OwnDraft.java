package org.safeboard.annualreport.domain;

import java.time.Instant;

/**
 * What somebody typed and has not saved yet. Nobody else sees it.
 *
 * @param basedOn the version they had before them
 * @param seen the number of the last event they had seen on the section
 */
public record OwnDraft(String text, int basedOn, long seen, Instant at) {}
