package org.safeboard.allegations.hold;

import java.util.UUID;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.platform.web.Part;

/**
 * Says at the top of a case file that the person must not be told.
 *
 * @param due whether it is to be looked at today, or should have been
 */
public record HoldPart(UUID file, Hold hold, boolean due) implements Part {}
