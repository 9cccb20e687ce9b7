package org.safeboard.allegations.minutes.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.allegations.MinutesEvent.CopiesGiven;
import org.safeboard.allegations.domain.minutes.Copy;
import org.safeboard.allegations.domain.minutes.Copy.Recipient;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.minutes.agreed.Ended;
import org.safeboard.allegations.minutes.agreed.EndedMeetings;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class GiveCopies {
    static final String METHODS = "allegations/copy-method";
    private static final Set<String> NEAR = Set.of("EMPLOYER", "HR", "FOSTERING", "OTHER");

    private final EndedMeetings meetings;
    private final MinutesRecords records;
    private final Holds holds;
    private final People people;
    private final Codes codes;
    private final AuditTrail audit;

    GiveCopies(
            EndedMeetings meetings, MinutesRecords records, Holds holds, People people, Codes codes, AuditTrail audit) {
        this.meetings = meetings;
        this.records = records;
        this.holds = holds;
        this.people = people;
        this.codes = codes;
        this.audit = audit;
    }

    Ended open(UUID id, UUID sitting, Staff staff, LocalDate today) {
        return meetings.open(id, sitting, staff, today);
    }

    /** Everybody who was asked, with the name of their agency. */
    List<Recipient> asked(Ended ended) {
        return ended.latest().notes().people().stream()
                .map(it -> new Recipient(
                        it.name(),
                        it.agency().isBlank() ? codes.label(Quorums.AGENCIES, it.agencyKind()) : it.agency()))
                .toList();
    }

    @Transactional
    int give(UUID id, UUID sitting, CopiesForm form, Change change) {
        var ended = open(id, sitting, change.by(), change.today());
        audit.unchangedSince(change, sitting);
        var answers = new Answers();
        var on = answers.need("on", form.on().date().orElse(null), "Enter the date they were given, like 27 3 2026");
        answers.need("how", form.how(), "Select how they were given");
        answers.into(() -> true);
        refuseWhileHeld(ended, form);
        var copies = Copy.give(
                ended.latest(),
                ended.copies(),
                form.recipients(asked(ended)),
                subject(ended),
                form.another(),
                form.how(),
                on.get(),
                change.today(),
                change.by().name());
        records.give(copies);
        var changes = new Differences();
        copies.forEach(it -> changes.field("Copy " + it.number(), null, it.recipient()));
        audit.record(change, new CopiesGiven(sitting, id, ended.contact().area(), copies.size(), changes.list()));
        return copies.size();
    }

    /** While a hold stands, no copy goes to anybody near the person. */
    private void refuseWhileHeld(Ended ended, CopiesForm form) {
        var people = ended.latest().notes().people();
        boolean near = !form.otherName().isBlank();
        for (int i = 0; i < people.size(); i++) {
            near |= form.to().contains(Integer.toString(i))
                    && NEAR.contains(people.get(i).agencyKind());
        }
        if (near) {
            holds.refuseWhileHeld(ended.contact());
        }
    }

    private List<PersonDetails> subject(Ended ended) {
        var adult = ended.contact().about().adult();
        return adult == null
                ? List.of()
                : people.get(adult, ended.contact().area()).stream().toList();
    }

    /** A copy that somebody takes as a file; that they did is recorded. */
    void taken(Ended ended, Copy copy, String format, Staff staff) {
        audit.viewed(
                staff,
                ended.contact().area(),
                ended.contact().id(),
                "Copy %d of the minutes taken as %s".formatted(copy.number(), format));
    }
}
