package org.safeboard.allegations.bringin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.ImportRow.Said;

/** What a row must keep so that the contact it becomes keeps the rules of the office. */
final class ContactCheck implements ImportKind.RowCheck {
    private static final int LONGEST_NAME = 200;
    private static final int YOUNGEST = 10;
    private final OutcomeList outcomes;

    ContactCheck(OutcomeList outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void check(ImportRow row) {
        var received = row.date("received");
        if (received == null) {
            return;
        }
        dates(row, received);
        outcome(row, received);
        meetings(row, received);
        strand(row, "police", "police");
        strand(row, "care", "social care");
        strand(row, "employer", "employer's");
        length(row, "organisation");
    }

    private static void dates(ImportRow row, LocalDate received) {
        var happened = row.birth("incident");
        notAfter(row, "incident", happened == null ? null : happened.date(), received, "The date it happened");
        var last = row.birth("incident-to");
        if (last != null && (happened == null || last.date().isBefore(happened.date()))) {
            row.wrong("incident-to", "The last date must be on or after the first: correct one of them");
        }
        notAfter(row, "employer-knew", row.date("employer-knew"), received, "The date the employer knew");
        notBefore(row, "decision-on", received, "The date of the decision");
        notBefore(row, "advice-sent", received, "The date the advice was sent");
        notBefore(row, "put-on", received, "The date it was put to the adult");
        notBefore(row, "dbs-on", received, "The date of the DBS decision");
        if (row.has("advice-sent") && !row.has("advice")) {
            row.wrong("advice-sent", "Enter the advice that was sent, or clear this date");
        }
        if (row.has("dbs-on") && !row.has("dbs")) {
            row.wrong("dbs-on", "Enter what was decided about the DBS, or clear this date");
        }
        var born = row.birth("adult-born");
        if (born != null && born.date().plusYears(YOUNGEST).isAfter(received)) {
            row.wrong("adult-born", "This is no adult's date of birth: write the year with four digits");
        }
        notAfter(row, "child-born", birthday(row), received, "The child's date of birth");
    }

    private static @Nullable LocalDate birthday(ImportRow row) {
        var born = row.birth("child-born");
        return born == null ? null : born.date();
    }

    private void outcome(ImportRow row, LocalDate received) {
        var closed = row.date("closed");
        notBefore(row, "closed", received, "The date closed");
        var outcome = outcomes.of(row);
        if (closed != null && outcome.disposal() == null) {
            row.wrong(
                    "closed",
                    row.has("outcome")
                            ? "What is ongoing has no date closed: clear it, or enter the outcome"
                            : "Enter the outcome, or clear the date closed");
        }
        if (closed == null && outcome.disposal() != null && !outcome.needsNoDate()) {
            row.wrong("closed", "Enter the date closed, or write Ongoing as the outcome");
        }
    }

    private static void meetings(ImportRow row, LocalDate received) {
        var first = row.date("meeting");
        notBefore(row, "meeting", received, "The meeting");
        if (first != null && row.said("meeting-agreed").filter(Said.NO::equals).isPresent()) {
            row.wrong("meeting", "A meeting has a date though “POT meeting” says No: correct one of them");
        }
        var last = row.date("final");
        if (first == null) {
            for (var field : new String[] {"meeting-time", "review", "final"}) {
                if (row.has(field)) {
                    row.wrong(field, "Enter the date of the initial meeting, or clear this");
                }
            }
            return;
        }
        if (row.dates("review").stream().anyMatch(it -> it.isBefore(first))) {
            row.wrong("review", "A review meeting must be on or after the initial meeting");
        }
        if (last != null && last.isBefore(first)) {
            row.wrong("final", "The final meeting must be on or after the initial meeting");
        }
    }

    private static void strand(ImportRow row, String prefix, String title) {
        var from = row.date(prefix + "-from");
        var to = row.date(prefix + "-to");
        if (to != null && (from == null || to.isBefore(from))) {
            row.wrong(
                    prefix + "-to",
                    from == null
                            ? "Enter the date the %s strand started, or clear this".formatted(title)
                            : "The %s strand must end on or after the day it started".formatted(title));
        }
        if (row.has(prefix + "-result") && to == null) {
            row.wrong(prefix + "-to", "Enter the date the %s strand ended, since it has a result".formatted(title));
        }
        if (to != null && !row.has(prefix + "-result")) {
            row.wrong(prefix + "-result", "Enter the result of the %s strand, since it has ended".formatted(title));
        }
        if (prefix.equals("police") && row.has("police-reviewed")) {
            var reviewed = row.date("police-reviewed");
            if (from == null || reviewed != null && reviewed.isBefore(from)) {
                row.wrong("police-reviewed", "The first review must be on or after the day the police strand started");
            }
        }
    }

    private static void length(ImportRow row, String field) {
        if (row.text(field).length() > LONGEST_NAME) {
            row.wrong(field, "This name is too long: shorten it to %d characters".formatted(LONGEST_NAME));
        }
    }

    private static void notBefore(ImportRow row, String field, LocalDate received, String what) {
        var date = row.date(field);
        if (date != null && date.isBefore(received)) {
            row.wrong(field, what + " must be on or after the date received: correct one of them");
        }
    }

    private static void notAfter(
            ImportRow row, String field, @Nullable LocalDate date, LocalDate received, String what) {
        if (date != null && date.isAfter(received)) {
            row.wrong(field, what + " must be on or before the date received: correct one of them");
        }
    }
}
