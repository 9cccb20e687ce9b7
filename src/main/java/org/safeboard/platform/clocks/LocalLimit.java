package org.safeboard.platform.clocks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The length a board gave a local time limit.
 *
 * @param timeLimit the id of the limit
 * @param fromDate for what starts on this day or later
 * @param amount in the limit's own unit
 */
public record LocalLimit(UUID id, String area, String timeLimit, LocalDate fromDate, int amount, String why) {}
