package org.safeboard.allegations.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.casefile.CaseFilePage.Held;
import org.safeboard.allegations.casefile.CaseFilePage.TimelineEntry;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.platform.codes.Codes;

/** Puts what happened in a case in the order of its dates. */
final class Timeline {
    private final Codes codes;
    private final List<TimelineEntry> entries = new ArrayList<>();

    Timeline(Codes codes) {
        this.codes = codes;
    }

    List<TimelineEntry> of(
            Contact contact,
            @Nullable Concern concern,
            List<Allegation> allegations,
            List<Strand> strands,
            List<Held> meetings,
            Stream<TimelineEntry> more) {
        more.forEach(entries::add);
        contact(contact);
        meetings.forEach(it -> add(it.on(), it.type() + " position of trust meeting", "Chaired by " + it.chair()));
        strands.forEach(this::strand);
        allegations.forEach(this::allegation);
        if (concern != null) {
            add(
                    concern.dbs().on(),
                    "Disclosure and Barring Service decision",
                    label("dbs-decision", concern.dbs().decision()));
        }
        return entries.stream().sorted(Comparator.comparing(TimelineEntry::on)).toList();
    }

    private void contact(Contact contact) {
        var details = contact.details();
        var from = details.incidentFrom();
        var until = details.incidentTo();
        add(from, until == null || until.equals(from) ? "It is said to have happened" : "It is said to have begun", "");
        if (until != null && !until.equals(from)) {
            add(until, "It is said to have ended", "");
        }
        add(details.employerKnewOn(), "The employer knew", contact.about().setting());
        add(contact.received().receivedOn(), "Contact received", label("source", details.source()));
        var decision = contact.decision();
        if (decision != null) {
            add(decision.on(), "Decided", label("decision", decision.code().name()));
        }
        add(contact.advice().sentOn(), "Advice sent in writing", "");
        var disposal = contact.disposal();
        if (disposal != null) {
            add(disposal.on(), "Closed", label("disposal", disposal.code()));
        }
    }

    private void strand(Strand strand) {
        var title = strand.kind().title() + " strand ";
        add(strand.startedOn(), title + "started", strand.leadName());
        add(strand.firstReviewedOn(), title + "first reviewed", "");
        add(
                strand.endedOn(),
                title + "ended",
                strand.result() == null ? "" : codes.label(strand.kind().results(), strand.result()));
    }

    private void allegation(Allegation allegation) {
        add(allegation.putOn(), "Allegation %d put to the person".formatted(allegation.seq()), "");
        var conclusion = allegation.conclusion();
        if (conclusion != null) {
            add(
                    conclusion.on(),
                    "Outcome of allegation %d".formatted(allegation.seq()),
                    label("outcome", conclusion.outcome().name()));
        }
        var confirmation = allegation.confirmation();
        if (confirmation != null) {
            add(confirmation.on(), "Malicious outcome confirmed by a second person", "");
        }
    }

    private String label(String list, @Nullable String code) {
        return code == null ? "" : codes.label("allegations/" + list, code);
    }

    private void add(@Nullable LocalDate on, String what, String detail) {
        if (on != null) {
            entries.add(new TimelineEntry(on, what, detail));
        }
    }
}
