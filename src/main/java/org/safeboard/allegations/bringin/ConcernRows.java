package org.safeboard.allegations.bringin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.InitialDecision;
import org.safeboard.platform.imports.Bringing;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.ImportRow.Said;

/** The concern that a row tells of, if it tells of one: its allegation, strands and meetings. */
final class ConcernRows {
    private static final String[] SIGNS = {
        "meeting",
        "allegation",
        "put-on",
        "response",
        "police-from",
        "police-result",
        "police-ref",
        "care-from",
        "care-result",
        "care-ref",
        "employer-from",
        "employer-result",
        "dbs"
    };
    private static final int WORDING = 10_000;
    private final Tables to;
    private final Bringing into;
    private final Ids ids;

    ConcernRows(Tables to, Bringing into, Ids ids) {
        this.to = to;
        this.into = into;
        this.ids = ids;
    }

    /** What was decided: as the row says, or a meeting where one was held or agreed; null where nothing was. */
    static @Nullable String decision(ImportRow row) {
        var told = row.code("decision");
        var meeting = row.has("meeting")
                || row.said("meeting-agreed").filter(Said.YES::equals).isPresent();
        return meeting ? InitialDecision.POT_MEETING.name() : told;
    }

    private static boolean opens(ImportRow row, OfficeOutcome outcome) {
        var decision = decision(row);
        if (outcome.outcome() != null
                || decision != null && InitialDecision.valueOf(decision).opensConcern()) {
            return true;
        }
        for (var sign : SIGNS) {
            if (row.has(sign)) {
                return true;
            }
        }
        return false;
    }

    void add(UUID contact, ImportRow row, OfficeOutcome outcome) {
        if (!opens(row, outcome)) {
            return;
        }
        var id = ids.next();
        var received = Objects.requireNonNull(row.date("received"));
        var closed = row.date("closed") == null ? received : row.date("closed");
        var dbs = row.code("dbs");
        to.concerns
                .add(id)
                .add(contact)
                .add(into.area())
                .add(row.date("decision-on") == null ? received : row.date("decision-on"))
                .add(dbs)
                .add(dbs == null ? null : row.date("dbs-on") == null ? closed : row.date("dbs-on"))
                .add(row.text("dbs-ref"))
                .add(outcome.disposal() == null ? null : closed)
                .add(into.importId())
                .add(0)
                .end();
        to.allegations
                .add(ids.next())
                .add(id)
                .add(1)
                .add(wording(row))
                .add(row.code("nature"))
                .add(row.date("put-on"))
                .add(row.text("response"))
                .add(outcome.outcome())
                .add(outcome.outcome() == null ? null : closed)
                .add(outcome.outcome() == null ? null : row.text("outcome-why"))
                .add(into.importId())
                .add(0)
                .end();
        strand(id, row, "POLICE", "police", row.text("police-ref"), row.date("police-reviewed"));
        strand(id, row, "SOCIAL_CARE", "care", row.text("care-ref"), null);
        strand(id, row, "EMPLOYER", "employer", "", null);
        meetings(id, row);
    }

    /** As put; else as reported; else what there is. */
    private static String wording(ImportRow row) {
        if (row.has("allegation")) {
            return row.text("allegation");
        }
        var said = row.text("what-said");
        return said.isEmpty() ? "Not in the spreadsheet" : said.substring(0, Math.min(WORDING, said.length()));
    }

    private void strand(
            UUID concern, ImportRow row, String kind, String prefix, String reference, @Nullable LocalDate reviewed) {
        var lead = row.text(prefix + "-lead");
        var started = row.date(prefix + "-from");
        if (started == null && lead.isEmpty() && reference.isEmpty()) {
            return;
        }
        to.strands
                .add(ids.next())
                .add(concern)
                .add(kind)
                .add(lead)
                .add(reference)
                .add(started)
                .add(reviewed)
                .add(row.date(prefix + "-to"))
                .add(row.code(prefix + "-result"))
                .add(into.importId())
                .add(0)
                .end();
    }

    private void meetings(UUID concern, ImportRow row) {
        var first = row.date("meeting");
        if (first == null) {
            return;
        }
        var id = meeting(
                concern,
                "INITIAL",
                first,
                row.time("meeting-time"),
                row.text("meeting-chair"),
                row.text("meeting-decided"));
        for (var came : WhoCame.in(row.text("meeting-came"))) {
            to.attendance
                    .add(ids.next())
                    .add(id)
                    .add(came.name())
                    .add(came.agency())
                    .add(came.attended().name())
                    .end();
        }
        row.dates("review").forEach(it -> meeting(concern, "REVIEW", it, null, "", ""));
        var last = row.date("final");
        if (last != null) {
            meeting(concern, "FINAL", last, null, "", "");
        }
    }

    private UUID meeting(
            UUID concern, String type, LocalDate on, @Nullable LocalTime time, String chair, String decided) {
        var id = ids.next();
        to.meetings
                .add(id)
                .add(concern)
                .add(type)
                .add(on)
                .add(time)
                .add(chair)
                .add(decided)
                .add(into.importId())
                .add(0)
                .end();
        return id;
    }
}
