package org.safeboard.platform.imports.keep;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.ImportReport;

/**
 * A spreadsheet that somebody brought.
 *
 * @param columns which heading is which field, once agreed; null before
 * @param mapping the name under which the columns are kept for the next time
 * @param work what runs on it; null where nothing does
 * @param alive does the server that runs it still run it?
 * @param stopped why the last work ended without a result; blank where it did not
 * @param report what checking or bringing in found; null before
 */
public record ImportRecord(
        UUID id,
        String area,
        String kind,
        String fileName,
        long bytes,
        @Nullable Map<String, String> columns,
        String mapping,
        String byName,
        Instant at,
        @Nullable Work work,
        boolean alive,
        String workStage,
        int workRows,
        int workOf,
        String stopped,
        @Nullable ImportReport report,
        @Nullable Instant broughtInAt,
        @Nullable Instant takenBackAt,
        String takenBackBy,
        boolean hasContent) {

    /** What may run on an import. */
    public enum Work {
        CHECK("Checking"),
        WRITE("Bringing in"),
        TAKE_BACK("Taking back");

        private final String title;

        Work(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Where it stands, worked out from what is known. */
    public enum State {
        TO_MATCH("Match columns"),
        RUNNING("Running"),
        INTERRUPTED("Interrupted"),
        STOPPED("Could not be read"),
        TO_CORRECT("To put right"),
        TO_BRING_IN("Ready to bring in"),
        BROUGHT_IN("Brought in"),
        TAKEN_BACK("Taken back");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public State state() {
        if (work != null) {
            return alive ? State.RUNNING : State.INTERRUPTED;
        }
        if (takenBackAt != null) {
            return State.TAKEN_BACK;
        }
        if (broughtInAt != null) {
            return State.BROUGHT_IN;
        }
        if (!stopped.isEmpty()) {
            return State.STOPPED;
        }
        if (report != null) {
            return report.good() ? State.TO_BRING_IN : State.TO_CORRECT;
        }
        return State.TO_MATCH;
    }
}
