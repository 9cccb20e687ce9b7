package org.safeboard.platform.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, or of trying one.
 *
 * @param id the import; null where nothing was brought in
 * @param rows rows with something in them, without headings and totals
 * @param broughtIn rows that were brought in, or would be
 * @param alreadyHere rows that were here already
 * @param differing of those already here, how many say something else now; they were left as they are
 * @param problemCount how many problems there are; {@code problems} holds the first of them
 * @param notices what was done that the person may not expect, each a sentence
 */
public record ImportReport(
        @Nullable UUID id,
        String file,
        int rows,
        int broughtIn,
        int alreadyHere,
        int differing,
        int problemCount,
        List<RowProblem> problems,
        List<String> notices) {
    public ImportReport {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** Could everything be read? Otherwise nothing was brought in. */
    public boolean good() {
        return problemCount == 0;
    }

    /** In one sentence, for a person. */
    public String summary() {
        if (!good()) {
            return "%s to put right in %s; nothing was brought in"
                    .formatted(count(problemCount, "thing", "things"), count(rows, "row", "rows"));
        }
        var here = alreadyHere == 0
                ? ""
                : "%s already here%s"
                        .formatted(
                                count(alreadyHere, "row was", "rows were"),
                                differing == 0
                                        ? ""
                                        : " (%,d with other details, left as they are)".formatted(differing));
        if (broughtIn == 0 && alreadyHere > 0) {
            return here;
        }
        var brought = count(broughtIn, "row", "rows") + (id == null ? " can be brought in" : " brought in");
        return here.isEmpty() ? brought : brought + "; " + here;
    }

    private static String count(int number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
