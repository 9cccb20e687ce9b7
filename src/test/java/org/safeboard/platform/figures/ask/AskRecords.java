package org.safeboard.platform.figures.ask;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;

/** An answer that was given. */
public class AskRecords implements MoreRecords {
    private final Browser browser;

    public AskRecords(Browser browser) {
        this.browser = browser;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var given = browser.post(
                        people.get(Role.DATA_ANALYST),
                        "/figures/ask/question",
                        "area=" + area,
                        "topic=allegations.contacts",
                        "kind=YEARS",
                        "firstYear=2014-15",
                        "audience=WORKING")
                .getResponse()
                .getHeader("Location");
        return Map.of(
                "{answer}",
                UUID.fromString(given.substring(given.lastIndexOf('/') + 1)).toString());
    }
}
