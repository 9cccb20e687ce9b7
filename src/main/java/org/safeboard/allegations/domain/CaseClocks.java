package org.safeboard.allegations.domain;

import java.util.List;
import org.safeboard.platform.clocks.Clock;

/** The clocks that run on a case, worked out now. */
public interface CaseClocks {
    List<Clock> of(Contact contact);
}
