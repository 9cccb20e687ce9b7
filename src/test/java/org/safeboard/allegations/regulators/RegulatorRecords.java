package org.safeboard.allegations.regulators;

import java.util.Map;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;

/** A regulator, for the addresses of this slice. */
public final class RegulatorRecords implements MoreRecords {
    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        return Map.of("{regulator}", "TRA");
    }
}
