package org.safeboard.platform.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.web.Page;

/**
 * Makes and removes the address under which a calendar reads a person's time limits.
 *
 * @param madeAt when the present one was made; null where there is none
 * @param address shown once, right after it was made; blank afterwards
 */
public record CalendarPage(@Nullable Instant madeAt, String address) implements Page {}
