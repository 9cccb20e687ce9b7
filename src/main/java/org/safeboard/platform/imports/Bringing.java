package org.safeboard.platform.imports;

import java.sql.Connection;
import java.util.UUID;
import org.safeboard.platform.access.Change;

/**
 * The import that is being written: into which area, by whom, and the connection whose transaction it is.
 *
 * @param written told how many rows have been written so far
 */
public record Bringing(UUID importId, String area, Change change, Connection connection, Written written) {
    /** Hears how many rows are written. */
    @FunctionalInterface
    public interface Written {
        void rows(int soFar);
    }
}
