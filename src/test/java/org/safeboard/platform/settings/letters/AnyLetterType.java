package org.safeboard.platform.settings.letters;

import java.util.Map;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;

/** What stands for a kind of letter in the addresses of the templates. */
public class AnyLetterType implements MoreRecords {
    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        return Map.of("/settings/letters/{type}", "/settings/letters/allegations.outcome");
    }
}
