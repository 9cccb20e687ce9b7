package org.safeboard.platform.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Answers for the case files of one module who may see them: the modules on lower floors ask here and know no case. A
 * module with case files has one bean of it.
 */
public interface FileAccess {
    /** The module's name, as kept with records that belong to one of its files: {@code allegations}. */
    String module();

    /** The file as this person may see it; empty where it is not there or is not for them, which look the same. */
    Optional<CaseFile> open(Staff staff, UUID file);

    /**
     * A case file, as far as others need to name it.
     *
     * @param area the area it belongs to
     * @param title what the office calls it, such as {@code LADO-2013-0001}
     * @param href its page
     * @param mayAct may this person record things on it, or only see it?
     */
    record CaseFile(UUID id, String area, String title, String href, boolean mayAct) {}
}
