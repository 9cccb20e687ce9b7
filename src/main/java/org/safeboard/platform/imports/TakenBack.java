package org.safeboard.platform.imports;

import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** An import was undone: the records it had made are gone, this is what remains of them. */
public record TakenBack(String area, UUID about, String fileName, int rows) implements Event {
    @Override
    public String what() {
        return "Import of %s taken back, %,d %s removed".formatted(fileName, rows, rows == 1 ? "record" : "records");
    }
}
