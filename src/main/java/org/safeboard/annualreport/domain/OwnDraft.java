package org.safeboard.annualreport.domain;

import java.time.Instant;

/**
 * What somebody typed and has not saved yet. Nobody else sees it.
 *
 * @param seen the number of the last event they had seen on the section
 */
public record OwnDraft(String text, long seen, Instant at) {}
