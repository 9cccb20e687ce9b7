package org.safeboard.platform.throttle;

import java.time.Duration;

/**
 * So many tries in so long; they come back evenly.
 *
 * @param of what is tried, such as "sign in from an address"; each is counted by itself
 */
public record Allowance(String of, int tries, Duration in) {}
