package org.safeboard.platform.imports.check;

import java.util.List;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.RowProblem;
import org.safeboard.platform.imports.match.SheetMatch;

/**
 * A file that was read to its end.
 *
 * @param rows the good ones
 * @param read how many rows there were, good or not
 * @param problems the first of them; there are {@code problemCount}
 */
public record Checked(
        List<ImportRow> rows,
        int read,
        List<SheetMatch> sheets,
        int problemCount,
        List<RowProblem> problems,
        List<String> notices) {}
