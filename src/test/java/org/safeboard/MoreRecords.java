package org.safeboard;

import java.util.Map;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;

/**
 * Records of one slice, so that its addresses lead to something when they are walked as the wrong person. A slice has a
 * public class of it in its test folder; it is found there, and its constructor may ask for beans.
 */
public interface MoreRecords {
    /**
     * Makes the records.
     *
     * @param file a case with a concern, about to be met on
     * @return what stands in addresses for a name, such as {@code {letter}}
     */
    Map<String, String> of(Case file, String area, Map<Role, Staff> people);
}
