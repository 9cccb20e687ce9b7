package org.safeboard.bench.matching;

/**
 * A candidate that a matcher gave.
 *
 * @param likely on the list of those that are likely the same person, by the matcher's own threshold
 */
public record Answer(String query, String candidate, double score, boolean likely) {}
