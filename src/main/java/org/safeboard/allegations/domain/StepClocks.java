package org.safeboard.allegations.domain;

import java.util.List;
import org.safeboard.platform.clocks.Clock;

/**
 * The clocks of one step of a case, such as its letters, beside those of {@link AllegationClock}. The slice declares its
 * limits in an enum of its own and has a bean of {@link org.safeboard.platform.clocks.ClockSource} for them too.
 */
public interface StepClocks {
    List<Clock> of(Contact contact);
}
