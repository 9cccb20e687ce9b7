package org.safeboard.allegations.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Shows on the file and on its timeline what was entered later than it happened: calls, meetings, all else. */
@Component
class ShowLater implements CasePart, CaseDates {
    private final EnterLater later;

    ShowLater(EnterLater later) {
        this.later = later;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<LaterPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var entries = later.of(contact.id());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new LaterPart(entries));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dated = new ArrayList<Dated>();
        var received = contact.received();
        if (contact.broughtInBy() == null
                && LocalDate.ofInstant(received.recordedAt(), Change.LONDON).isAfter(received.receivedOn())) {
            dated.add(new Dated(
                    received.receivedOn(),
                    "The contact was entered later",
                    "Entered " + Dates.moment(received.recordedAt())));
        }
        later.meetings(contact.id())
                .forEach(it -> dated.add(new Dated(
                        it.heldOn(),
                        "The %s meeting was entered later".formatted(it.type().toLowerCase(Locale.UK)),
                        "Entered " + Dates.moment(it.enteredAt()))));
        later.of(contact.id())
                .forEach(it -> dated.add(new Dated(
                        it.happenedOn(),
                        it.happenedTime() == null ? it.title() : it.title() + " at " + Dates.time(it.happenedTime()),
                        "Entered later, " + Dates.moment(it.enteredAt()))));
        return dated;
    }
}
