package org.safeboard.platform.clocks;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A module's time limits, and how they stand on its cases. Modules contribute a bean each. */
public interface ClockSource {
    /** Every limit the module knows, those no longer in force too. */
    List<? extends TimeLimit> limits();

    /** Every clock on every case of an area, handed on one by one: there may be very many. */
    void each(String area, AreaClocks clocks, Instant now, Consumer<Clock> each);
}
