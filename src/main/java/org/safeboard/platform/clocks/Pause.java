package org.safeboard.platform.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a clock stood still.
 *
 * @param from the first day it stood
 * @param until the day it went on; null while it stands
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {}
