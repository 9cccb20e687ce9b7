package org.safeboard.allegations.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Part;

/**
 * What a slice shows on the case file of a contact: a slice has one bean for each place where its work is seen. It is
 * asked only for somebody who may read the file.
 */
public interface CasePart {
    CaseTab tab();

    /** Parts of one tab are shown from low to high, after what the case file itself shows there. */
    int order();

    /**
     * What is shown; nothing where there is nothing to show or to do.
     *
     * @param concern null where none is open
     */
    Optional<? extends Part> show(Contact contact, @Nullable Concern concern, Staff staff);
}
