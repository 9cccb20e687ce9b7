package org.safeboard.platform.areas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.audit.Entry;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.web.Page;

/**
 * An area and its board.
 *
 * @param code blank while the area is new
 * @param seen the number of the last change the writer knows of
 */
public record AreaPage(
        String code,
        Form form,
        long seen,
        List<Problem> problems,
        @Nullable ChangedMeanwhile meanwhile,
        List<Entry> history)
        implements Page {
    public record Form(String name, String board) {
        static final Form BLANK = new Form("", "");

        Rules rules() {
            return Rules.check(!name.isBlank(), "name", "Enter the name of the area, like Walsall")
                    .and(name.length() <= 100, "name", "Name must be 100 characters or fewer")
                    .and(!board.isBlank(), "board", "Enter the name of the board")
                    .and(board.length() <= 200, "board", "Name of the board must be 200 characters or fewer");
        }
    }

    public boolean isNew() {
        return code.isEmpty();
    }
}
