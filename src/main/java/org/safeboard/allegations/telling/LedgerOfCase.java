package org.safeboard.allegations.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.CaseEvent;
import org.safeboard.allegations.TellingEvent;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.bodies.ResponsibleBodies;
import org.safeboard.allegations.domain.bodies.ResponsibleBody;
import org.safeboard.allegations.domain.telling.Ledger;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the ledger of a case as its facts say: after each act on the case its rule is asked again. */
@Component
class LedgerOfCase {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final ResponsibleBodies bodies;
    private final Tellings tellings;
    private final Clock now;

    LedgerOfCase(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            ResponsibleBodies bodies,
            Tellings tellings,
            Clock now) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.bodies = bodies;
        this.tellings = tellings;
        this.now = now;
    }

    Ledger of(Contact contact) {
        var concern = concerns.findByContact(contact.id()).orElse(null);
        var alleged = concern == null ? List.<Allegation>of() : allegations.findByConcernOrderBySeq(concern.id());
        var responsible = concern == null ? List.<ResponsibleBody>of() : bodies.of(concern.id());
        return new Ledger(contact, concern, alleged, responsible, tellings.findByContact(contact.id()));
    }

    /** In the order in which they are read: the latest outcome first, then what came before it. */
    List<Telling> rows(UUID contact) {
        return tellings.findByContact(contact).stream()
                .sorted(Comparator.comparing(Telling::matter)
                        .thenComparing(Telling::edition, Comparator.reverseOrder())
                        .thenComparing(Telling::audience)
                        .thenComparing(Telling::name))
                .toList();
    }

    @EventListener
    void onAct(CaseEvent event) {
        if (!(event instanceof TellingEvent)) {
            var today = LocalDate.now(now.withZone(Change.LONDON));
            contacts.findById(event.file())
                    .ifPresent(it -> of(it).bringUpToDate(today).forEach(tellings::save));
        }
    }
}
