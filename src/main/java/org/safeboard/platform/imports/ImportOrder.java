package org.safeboard.platform.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;

/**
 * A file to be checked or brought in.
 *
 * @param fileName as the person knows it
 * @param columns field names by plain heading as agreed; a blank name sets a column aside
 * @param importId the import it is already kept as; null where it is not
 */
public record ImportOrder(
        String area,
        ImportKind kind,
        Path file,
        String fileName,
        Map<String, String> columns,
        @Nullable UUID importId,
        Change change) {}
