package org.safeboard.allegations.duty.summary;

import static org.safeboard.allegations.duty.Print.beginning;
import static org.safeboard.allegations.duty.Print.heading;
import static org.safeboard.allegations.duty.Print.named;
import static org.safeboard.allegations.duty.Print.paragraph;
import static org.safeboard.allegations.duty.Print.row;
import static org.safeboard.allegations.duty.Print.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.Actions;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a case on two pages: what is long is shortened and says so, what is many shows the next ones. */
@Component
class SummaryDocument {
    private static final int LONG = 500;
    private static final int SHORT = 220;
    private static final int FEW = 5;

    private final Concerns concerns;
    private final Allegations allegations;
    private final Strands strands;
    private final Meetings meetings;
    private final Actions actions;
    private final CaseClocks clocks;
    private final Holds holds;
    private final People people;
    private final Areas areas;
    private final Codes codes;
    private final JdbcClient sql;

    SummaryDocument(
            Concerns concerns,
            Allegations allegations,
            Strands strands,
            Meetings meetings,
            Actions actions,
            CaseClocks clocks,
            Holds holds,
            People people,
            Areas areas,
            Codes codes,
            JdbcClient sql) {
        this.concerns = concerns;
        this.allegations = allegations;
        this.strands = strands;
        this.meetings = meetings;
        this.actions = actions;
        this.clocks = clocks;
        this.holds = holds;
        this.people = people;
        this.areas = areas;
        this.codes = codes;
        this.sql = sql;
    }

    Document of(Contact contact, String printedFor, Instant at) {
        var today = LocalDate.ofInstant(at, Change.LONDON);
        var concern = concerns.findByContact(contact.id()).orElse(null);
        var blocks = new ArrayList<Block>();
        holds.of(contact).ifPresent(it -> blocks.add(named("Do not tell the person", it.stops())));
        about(contact, blocks);
        decision(contact, blocks);
        next(contact, today, blocks);
        if (concern != null) {
            concern(concern, blocks);
        }
        return new Document(
                contact.number() + ", summary",
                "%s. Printed %s."
                        .formatted(
                                areas.find(contact.area())
                                        .map(Areas.Area::board)
                                        .orElse(""),
                                Dates.moment(at)),
                "A case on two pages",
                "OFFICIAL-SENSITIVE \u00B7 printed for " + printedFor,
                blocks,
                Document.Layout.LETTER);
    }

    private void about(Contact contact, List<Block> blocks) {
        var about = contact.about();
        var call = contact.call();
        blocks.add(heading("who", "Who it is about"));
        blocks.add(named("Adult", adult(contact)));
        optional(blocks, "Role", about.adultRole());
        optional(blocks, "Setting", about.setting());
        optional(blocks, "Child or children", about.childDescribed());
        blocks.add(named(
                "Received",
                Dates.day(contact.received().receivedOn()) + ", from "
                        + join(call.callerName(), call.callerOrganisation(), call.callerTelephone())));
        var safe = call.childSafe();
        blocks.add(named(
                "A child is safe now",
                join(safe == null ? "Not recorded" : safe.label(), beginning(call.childSafeNote(), SHORT))));
        blocks.add(named("What was said", beginning(said(contact), LONG)));
    }

    private void decision(Contact contact, List<Block> blocks) {
        blocks.add(heading("decision", "Decision"));
        var decision = contact.decision();
        if (decision == null) {
            blocks.add(paragraph("Not decided yet."));
            return;
        }
        blocks.add(named(
                codes.label("allegations/decision", decision.code().name()) + ", " + Dates.day(decision.on()),
                beginning(decision.rationale(), SHORT)));
        optional(blocks, "Advice", beginning(contact.advice().text(), SHORT));
        var disposal = contact.disposal();
        if (disposal != null) {
            blocks.add(named(
                    "Closed", codes.label("allegations/disposal", disposal.code()) + ", " + Dates.day(disposal.on())));
        }
    }

    private void next(Contact contact, LocalDate today, List<Block> blocks) {
        blocks.add(heading("next", "Next time limits and actions"));
        var limits = clocks.of(contact).stream()
                .filter(it -> it.stopped() == null)
                .sorted(Comparator.comparing(it -> it.due().date()))
                .limit(FEW)
                .map(it -> row(
                        it.limit().title(),
                        Dates.weekday(it.due().date()),
                        it.state().title()));
        var promised = actions.of(contact.id(), today).stream()
                .filter(it -> it.claimedOn() == null)
                .limit(FEW)
                .map(it -> row(
                        "Action: %s (%s)".formatted(beginning(it.what(), 120), it.owner()),
                        Dates.weekday(it.dueOn()),
                        it.state()));
        var rows = Stream.concat(limits, promised).toList();
        if (rows.isEmpty()) {
            blocks.add(paragraph("No time limit runs and no action is open."));
        } else {
            blocks.add(table("next-table", List.of("What", "Due", "State"), rows.stream()));
        }
    }

    private void concern(Concern concern, List<Block> blocks) {
        blocks.add(heading("allegations", "Allegations"));
        var alleged = allegations.findByConcernOrderBySeq(concern.id());
        alleged.stream()
                .limit(FEW)
                .forEach(it ->
                        blocks.add(named("Allegation " + it.seq(), beginning(it.wording(), SHORT) + outcome(it))));
        if (alleged.isEmpty()) {
            blocks.add(paragraph("None is recorded yet."));
        } else if (alleged.size() > FEW) {
            blocks.add(paragraph("%d more on the file.".formatted(alleged.size() - FEW)));
        }
        blocks.add(heading("strands", "Strands and meetings"));
        var held = meetings.findByConcernOrderByHeldOn(concern.id());
        var running = strands.findByConcern(concern.id());
        if (held.isEmpty() && running.isEmpty()) {
            blocks.add(paragraph("No strand is recorded and no meeting was held yet."));
        }
        running.forEach(
                it -> blocks.add(named(it.kind().title(), join(it.status().label(), it.leadName(), it.reference()))));
        if (!held.isEmpty()) {
            var last = held.getLast();
            blocks.add(named(
                    "Last meeting",
                    "%s, %s. %s"
                            .formatted(
                                    last.type().label(), Dates.day(last.heldOn()), beginning(last.decisions(), LONG))));
        }
    }

    private String outcome(org.safeboard.allegations.domain.Allegation allegation) {
        var conclusion = allegation.conclusion();
        return conclusion == null
                ? " (no outcome yet)"
                : " (%s, %s)"
                        .formatted(
                                codes.label(
                                        "allegations/outcome",
                                        conclusion.outcome().name()),
                                Dates.day(conclusion.on()));
    }

    private String adult(Contact contact) {
        var adult = contact.about().adult();
        var described = contact.about().adultDescribed();
        var details = adult == null ? null : people.get(adult, contact.area()).orElse(null);
        if (details == null) {
            return described.isBlank() ? "Not named" : described;
        }
        return join(details.name(), born(details));
    }

    private static String born(PersonDetails details) {
        return details.born() == null ? "" : "born " + details.bornInWords();
    }

    private String said(Contact contact) {
        return sql
                .sql("select text from allegations.statement where contact = ? order by at, id")
                .param(contact.id())
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }

    private static void optional(List<Block> blocks, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(named(name, text));
        }
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }
}
