package org.safeboard.platform.imports;

import java.nio.file.Path;
import org.safeboard.platform.access.Change;
import org.springframework.stereotype.Component;

/** Brings spreadsheets in: all of a file or nothing of it. */
@Component
public class Imports {
    /**
     * Reads a file with the area's usual mapping and brings it in, in one transaction.
     *
     * @throws Unreadable when the file cannot be read at all
     */
    public ImportReport bringIn(String area, String kind, Path file, Change change, Progress progress) {
        throw new Unreadable("Importing is still being built");
    }
}
