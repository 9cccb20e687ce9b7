package org.safeboard.platform.imports;

import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** Rows of a spreadsheet became records; the history of each of them shows it. */
public record BroughtIn(String area, UUID about, String fileName, int rows) implements Event {
    @Override
    public String what() {
        return "Brought in from %s, %,d %s".formatted(fileName, rows, rows == 1 ? "row" : "rows");
    }
}
