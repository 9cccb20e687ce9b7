package org.safeboard.platform.imports.desk;

import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** Somebody uploaded a spreadsheet; nothing of it is a record yet. */
record SpreadsheetBrought(String area, UUID about, String fileName) implements Event {
    @Override
    public String what() {
        return "Spreadsheet %s uploaded".formatted(fileName);
    }
}
