package org.safeboard.platform.kept;

import java.util.UUID;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.web.Page;

/**
 * What somebody typed about a record that others changed meanwhile. Sending it again is a choice.
 *
 * @param once a new key, since the first was not used
 */
public record ChangedMeanwhilePage(KeptForm form, UUID once, String who, ChangedMeanwhile meanwhile) implements Page {
    @Override
    public int status() {
        return 409;
    }
}
