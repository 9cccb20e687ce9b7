package org.safeboard.allegations.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.ActionLine;
import org.safeboard.actions.Actions;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.allegations.handover.LeadQuery.Led;
import org.safeboard.allegations.handover.Sheet.Line;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.clocks.State;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Puts together what the next one has to know of each open case. */
@Component
class WriteSheet {
    private final LeadQuery leads;
    private final Contacts contacts;
    private final CaseClocks clocks;
    private final Actions actions;
    private final Holds holds;
    private final Tellings tellings;
    private final Codes codes;
    private final Clock now;

    WriteSheet(
            LeadQuery leads,
            Contacts contacts,
            CaseClocks clocks,
            Actions actions,
            Holds holds,
            Tellings tellings,
            Codes codes,
            Clock now) {
        this.leads = leads;
        this.contacts = contacts;
        this.clocks = clocks;
        this.actions = actions;
        this.holds = holds;
        this.tellings = tellings;
        this.codes = codes;
        this.now = now;
    }

    Sheet of(String area, @Nullable UUID who) {
        var today = LocalDate.now(now.withZone(Change.LONDON));
        var name = who == null ? "Nobody yet" : leads.name(who).orElse("");
        return new Sheet(
                area,
                who,
                name,
                today,
                leads.led(area, who).stream().map(it -> line(it, today)).toList());
    }

    private Line line(Led it, LocalDate today) {
        var contact = contacts.findById(it.contact()).orElseThrow();
        var next = clocks.of(contact).stream()
                .filter(clock -> clock.stopped() == null)
                .min(Comparator.comparing(clock -> clock.due().date()));
        return new Line(
                it.contact(),
                it.number(),
                it.adult().isBlank() ? "Not named" : it.adult(),
                it.receivedOn(),
                state(it),
                next.map(clock -> clock.limit().title()).orElse(""),
                next.map(clock -> clock.due().date()).orElse(null),
                next.map(clock -> clock.state() == State.OVERDUE).orElse(false),
                actions.of(it.contact(), today).stream()
                        .filter(action -> action.claimedOn() == null)
                        .map(WriteSheet::words)
                        .toList(),
                holds.of(contact).map(Hold::stops).orElse(""),
                tellings.findByContact(it.contact()).stream()
                        .filter(telling -> !telling.settled())
                        .map(WriteSheet::words)
                        .toList());
    }

    private static String words(Telling it) {
        return "%s (%s)".formatted(it.who(), it.matter().label().toLowerCase(java.util.Locale.UK));
    }

    private String state(Led it) {
        var decided = it.decision() == null ? "To decide" : codes.label("allegations/decision", it.decision());
        return decided + (it.reopened() ? ", reopened" : "") + (it.restricted() ? ", restricted" : "");
    }

    private static String words(ActionLine it) {
        return "%s: %s, by %s".formatted(it.what(), it.owner(), Dates.day(it.dueOn()));
    }
}
