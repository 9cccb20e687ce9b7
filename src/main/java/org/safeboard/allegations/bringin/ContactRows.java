package org.safeboard.allegations.bringin;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.imports.Bringing;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.ImportRow.Said;

/** Spreads rows over the tables: what each column of the spreadsheet becomes. */
final class ContactRows {
    private static final String INITIAL_MEETING = "allegations.initial-meeting";
    private static final String URGENT_MEETING = "allegations.urgent-meeting";
    private static final String THREE_MONTHS = "allegations.concluded-in-three-months";

    private final Tables to;
    private final Bringing into;
    private final Map<String, UUID> organisations;
    private final OutcomeList outcomes;
    private final PeopleRows people;
    private final ConcernRows concerns;
    private final Ids ids = new Ids();

    ContactRows(Tables to, Bringing into, Map<String, UUID> organisations, OutcomeList outcomes) {
        this.to = to;
        this.into = into;
        this.organisations = organisations;
        this.outcomes = outcomes;
        this.people = new PeopleRows(to, into.area(), into.importId());
        this.concerns = new ConcernRows(to, into, ids);
    }

    /** @param number such as LADO-2013-0001 */
    void add(ImportRow row, String number) {
        var id = ids.next();
        var adult = people.adult(row, ids.next());
        var child = people.child(row, ids.next());
        var outcome = outcomes.of(row);
        contact(id, row, number, adult, child, outcome);
        statement(id, row);
        concerns.add(id, row, outcome);
        delay(
                id,
                row.said("immediate").filter(Said.YES::equals).isPresent() ? URGENT_MEETING : INITIAL_MEETING,
                row.code("meeting-late"));
        delay(id, THREE_MONTHS, row.code("conclude-late"));
        row.became(id);
    }

    private void contact(
            UUID id, ImportRow row, String number, @Nullable UUID adult, @Nullable UUID child, OfficeOutcome outcome) {
        var received = java.util.Objects.requireNonNull(row.date("received"));
        var decision = ConcernRows.decision(row);
        var incident = row.birth("incident");
        var until = row.birth("incident-to");
        var decided = decision == null ? null : row.date("decision-on") == null ? received : row.date("decision-on");
        to.contacts
                .add(id)
                .add(into.area())
                .add(number)
                .add(received)
                .add(row.time("received-time"))
                .add(row.code("channel"))
                .add(into.change().at())
                .add(into.change().by().id())
                .add(row.text("caller"))
                .add(row.text("caller-organisation"))
                .add(row.text("caller-telephone"))
                .add(row.said("child-safe").map(Said::name).orElse(null))
                .add(yes(row, "immediate"))
                .add(adult)
                .add(described(row))
                .add(row.text("adult-role"))
                .add(row.code("employment-basis"))
                .add(organisations.get(row.text("organisation")))
                .add(row.has("setting") ? row.text("setting") : row.text("organisation"))
                .add(child)
                .add(row.text("child"))
                .add(row.code("type"))
                .add(row.code("source"))
                .add(row.code("disclosed"))
                .add(row.code("sector"))
                .add(row.code("nature"))
                .add(others(row))
                .add(row.code("context"))
                .add(incident == null ? null : incident.date())
                .add(until == null ? null : until.date())
                .add(incident == null ? "UNKNOWN" : incident.precision().name())
                .add(row.date("employer-knew"))
                .add(decision)
                .add(decided)
                .add(decision == null ? null : row.codes("limbs"))
                .add(decision == null ? null : row.text("rationale"))
                .add(decision == null ? null : "")
                .add(row.text("advice"))
                .add(row.date("advice-sent"))
                .add(outcome.disposal())
                .add(outcome.disposal() == null ? null : row.date("closed") == null ? received : row.date("closed"))
                .add(yes(row, "restricted"))
                .add(row.has("reference") ? row.text("reference") : null)
                .add(into.importId())
                .add(0)
                .end();
    }

    private static boolean yes(ImportRow row, String field) {
        return row.said(field).filter(Said.YES::equals).isPresent();
    }

    private static String described(ImportRow row) {
        var whole = row.text("adult");
        return whole.isEmpty() ? (row.text("adult-first") + " " + row.text("adult-last")).strip() : whole;
    }

    private static List<String> others(ImportRow row) {
        var others = row.codes("other-natures");
        return others.isEmpty()
                ? others
                : others.stream().filter(it -> !it.equals(row.code("nature"))).toList();
    }

    private void statement(UUID contact, ImportRow row) {
        if (row.has("what-said")) {
            to.statements
                    .add(ids.next())
                    .add(contact)
                    .add(at(row))
                    .add(into.change().by().id())
                    .add(row.text("what-said"))
                    .end();
        }
    }

    private static Instant at(ImportRow row) {
        var time = row.time("received-time");
        return java.util.Objects.requireNonNull(row.date("received"))
                .atTime(time == null ? LocalTime.MIN : time)
                .atZone(Change.LONDON)
                .toInstant();
    }

    private void delay(UUID contact, String clock, @Nullable String reason) {
        if (reason != null) {
            to.delays
                    .add(ids.next())
                    .add(contact)
                    .add(clock)
                    .add(reason)
                    .add(into.change().at())
                    .add(into.change().by().id())
                    .end();
        }
    }
}
