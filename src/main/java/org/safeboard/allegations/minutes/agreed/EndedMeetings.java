package org.safeboard.allegations.minutes.agreed;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.safeboard.actions.Actions;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.allegations.domain.sittings.Sittings;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** Opens a meeting that has ended, for somebody who may. */
@Component
public class EndedMeetings {
    private final Contacts contacts;
    private final Sittings sittings;
    private final MinutesRecords records;
    private final Actions actions;
    private final Codes codes;

    EndedMeetings(Contacts contacts, Sittings sittings, MinutesRecords records, Actions actions, Codes codes) {
        this.contacts = contacts;
        this.sittings = sittings;
        this.records = records;
        this.actions = actions;
        this.codes = codes;
    }

    /** To read it, write in it, give copies: those who keep the case. */
    public Ended open(UUID id, UUID sitting, Staff staff, LocalDate today) {
        return open(id, sitting, staff, today, AllegationAccess::mayKeep);
    }

    /** To approve it or to answer for the chair: the LADO, or the officer who covers. */
    Ended openAsChair(UUID id, UUID sitting, Staff staff, LocalDate today) {
        return open(id, sitting, staff, today, AllegationAccess::mayConclude);
    }

    private Ended open(UUID id, UUID sitting, Staff staff, LocalDate today, BiPredicate<Staff, Contact> may) {
        var contact = contacts.open(id, it -> may.test(staff, it));
        var ended = sittings.find(sitting)
                .filter(it -> it.file().equals(id) && !it.isRunning())
                .orElseThrow(NotAllowed::new);
        var meeting = java.util.Objects.requireNonNull(ended.meeting());
        return new Ended(
                contact,
                ended,
                ended.quorumMissing().stream()
                        .map(it -> codes.label(Quorums.AGENCIES, it))
                        .toList(),
                records.versions(meeting),
                records.settledAt(meeting),
                actions.of(id, today).stream()
                        .filter(it -> meeting.equals(it.aroseFrom()))
                        .toList(),
                records.disputed(meeting),
                records.copies(meeting));
    }
}
