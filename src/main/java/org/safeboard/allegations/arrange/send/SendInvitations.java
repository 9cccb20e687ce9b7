package org.safeboard.allegations.arrange.send;

import java.util.UUID;
import org.safeboard.allegations.ArrangementEvent.AvailabilityAsked;
import org.safeboard.allegations.ArrangementEvent.InvitationsSent;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.send.Invitations.Written;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.allegations.domain.meetings.Slots;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people when they can come, and invites those who were added or stopped before. */
@Component
class SendInvitations {
    private final OpenArrangement open;
    private final Invitations invitations;
    private final Invitees invitees;
    private final Slots slots;
    private final AuditTrail audit;

    SendInvitations(OpenArrangement open, Invitations invitations, Invitees invitees, Slots slots, AuditTrail audit) {
        this.open = open;
        this.invitations = invitations;
        this.invitees = invitees;
        this.slots = slots;
        this.audit = audit;
    }

    @Transactional
    Written ask(UUID id, UUID arrangement, Change change) {
        var opened = open.open(id, arrangement, change.by());
        var offered = slots.findByArrangementOrderByDayAscStartsAsc(arrangement);
        Rules.check(opened.meeting().isOpen(), "", "This meeting was held or cancelled: arrange another one")
                .and(opened.meeting().plan() == null, "", "A time was chosen already: people are not asked again")
                .and(!offered.isEmpty(), "", "Offer times first")
                .and(
                        offered.stream().allMatch(it -> !it.day().isBefore(change.today())),
                        "",
                        "A time that is offered has passed: change the times first")
                .and(!invitees.on(opened.meeting()).isEmpty(), "", "Say first who is invited")
                .orRefuse();
        var written = invitations.askWhen(opened.contact(), opened.meeting(), offered);
        audit.record(
                change, new AvailabilityAsked(arrangement, id, opened.contact().area(), changes(written)));
        return written;
    }

    @Transactional
    Written invite(UUID id, UUID arrangement, Change change) {
        var opened = open.open(id, arrangement, change.by());
        Rules.check(
                        opened.meeting().isOpen() && opened.meeting().plan() != null,
                        "",
                        "Choose a time first: nobody can be invited without one")
                .orRefuse();
        var written = invitations.invite(opened.contact(), opened.meeting());
        audit.record(
                change, new InvitationsSent(arrangement, id, opened.contact().area(), changes(written)));
        return written;
    }

    static java.util.List<org.safeboard.platform.audit.Event.FieldChange> changes(Written written) {
        return new Differences()
                .field("Sent to", null, String.join(", ", written.to()))
                .field("Stopped by a hold", null, String.join(", ", written.stopped()))
                .list();
    }
}
