package org.safeboard.allegations.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.allegations.domain.sittings.Attendee;
import org.springframework.stereotype.Component;

/** What was arranged for a meeting that begins: who was invited, and what they answered. */
@Component
public class Arranged {
    private final Arrangements arrangements;
    private final Invitees invitees;

    Arranged(Arrangements arrangements, Invitees invitees) {
        this.arrangements = arrangements;
        this.invitees = invitees;
    }

    /** The meeting that is being arranged next. */
    public Optional<Arrangement> next(Contact contact) {
        return arrangements.findByContactOrderByPlannedOnDesc(contact.id()).stream()
                .filter(Arrangement::isOpen)
                .findFirst();
    }

    /** Those invited to a meeting of this type; whoever declined has sent apologies. */
    public List<Attendee> invited(Contact contact, Meeting.Type type) {
        return next(contact, type).stream()
                .flatMap(it -> invitees.on(it).stream())
                .map(Arranged::expected)
                .toList();
    }

    /** What was arranged was held, and is this meeting now. */
    public void held(Contact contact, Meeting meeting) {
        next(contact, meeting.type()).map(it -> it.heldAs(meeting.id())).ifPresent(arrangements::save);
    }

    private Optional<Arrangement> next(Contact contact, Meeting.Type type) {
        return next(contact).filter(it -> it.type() == type);
    }

    private static Attendee expected(Invitee invitee) {
        var who = invitee.who();
        var replied = invitee.replied();
        var declined = replied != null && replied.reply() == Invitee.Reply.DECLINED;
        return new Attendee(
                who.name(),
                who.role(),
                agencyKind(who),
                who.agency(),
                declined ? Meeting.Attended.APOLOGY : null,
                List.of());
    }

    /** A code of the list allegations/meeting-agency; blank where somebody has to say which part of the council it is. */
    private static String agencyKind(Invitee.Who who) {
        return switch (who.kind()) {
            case COUNCIL -> (who.role() + who.agency()).toUpperCase(Locale.ROOT).contains("LADO") ? "LADO" : "";
            case POLICE, SOCIAL_CARE, HEALTH, EMPLOYER, EDUCATION, OTHER ->
                who.kind().name();
        };
    }
}
