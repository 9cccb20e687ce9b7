package org.safeboard.allegations.arrange.times;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.ArrangementEvent.ArrangementCancelled;
import org.safeboard.allegations.ArrangementEvent.TimeChosen;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.send.Invitations;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.allegations.domain.meetings.Plan;
import org.safeboard.allegations.domain.meetings.Slots;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses time and place, or other ones, and cancels; all who have to know are told in the same transaction. */
@Component
class ChooseTime {
    static final String PLACES = "allegations/meeting-place";

    private final OpenArrangement open;
    private final Arrangements arrangements;
    private final Slots slots;
    private final Invitations invitations;
    private final Codes codes;
    private final AuditTrail audit;

    ChooseTime(
            OpenArrangement open,
            Arrangements arrangements,
            Slots slots,
            Invitations invitations,
            Codes codes,
            AuditTrail audit) {
        this.open = open;
        this.arrangements = arrangements;
        this.slots = slots;
        this.invitations = invitations;
        this.codes = codes;
        this.audit = audit;
    }

    @Transactional
    String choose(UUID id, UUID arrangement, ChooseForm form, Change change) {
        var opened = open.open(id, arrangement, change.by());
        audit.unchangedSince(change, arrangement);
        var before = opened.meeting();
        var plan = form.plan(slots.findByArrangementOrderByDayAscStartsAsc(arrangement));
        var after = arrangements.save(before.runBy(form.chair(), form.minuteTaker())
                .choose(plan, open.names(opened.contact()), change.today()));
        var written = invitations.invite(opened.contact(), after);
        var changes = new Differences()
                .field("Time", time(before.plan()), time(plan))
                .field("How", mode(before.plan()), plan.mode().label())
                .field("Place", place(before.plan()), place(plan))
                .field("Room", room(before.plan()), plan.room())
                .field("Chair", before.chair(), after.chair())
                .field("Takes the minutes", before.minuteTaker(), after.minuteTaker())
                .field("Sent to", null, String.join(", ", written.to()))
                .field("Stopped by a hold", null, String.join(", ", written.stopped()))
                .list();
        audit.record(change, new TimeChosen(arrangement, id, opened.contact().area(), changes));
        return written.sentence(before.plan() == null ? "Time chosen. Invited" : "Changed. Told");
    }

    @Transactional
    String cancel(UUID id, UUID arrangement, Change change) {
        var opened = open.open(id, arrangement, change.by());
        audit.unchangedSince(change, arrangement);
        var after = arrangements.save(opened.meeting().cancel(change.reason(), change.today()));
        var plan = after.plan();
        // an entry of the past is left in calendars
        var told = plan == null || plan.end().isBefore(change.at()) ? 0 : invitations.cancelAll(after);
        var changes = new Differences()
                .field("Meeting on", time(after.plan()), null)
                .field("People told", null, told)
                .list();
        audit.record(
                change,
                new ArrangementCancelled(arrangement, id, opened.contact().area(), changes));
        return "Meeting cancelled. Told: %d".formatted(told);
    }

    private static @Nullable String time(@Nullable Plan plan) {
        return plan == null
                ? null
                : "%s, %s to %s"
                        .formatted(Dates.longDay(plan.day()), Dates.time(plan.starts()), Dates.time(plan.ends()));
    }

    private static @Nullable String mode(@Nullable Plan plan) {
        return plan == null ? null : plan.mode().label();
    }

    private static @Nullable String room(@Nullable Plan plan) {
        return plan == null ? null : plan.room();
    }

    private @Nullable String place(@Nullable Plan plan) {
        return plan == null || plan.place() == null ? null : codes.label(PLACES, plan.place());
    }
}
