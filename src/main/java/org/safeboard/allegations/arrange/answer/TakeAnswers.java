package org.safeboard.allegations.arrange.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.ArrangementEvent.AvailabilityGiven;
import org.safeboard.allegations.ArrangementEvent.InvitationAnswered;
import org.safeboard.allegations.arrange.Availability.Answer;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitee.How;
import org.safeboard.allegations.domain.meetings.Invitee.Replied;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.allegations.domain.meetings.Slots;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records an answer, whichever way it came: the last one counts. */
@Component
class TakeAnswers {
    private final Invitees invitees;
    private final Slots slots;
    private final JdbcClient sql;
    private final AuditTrail audit;

    TakeAnswers(Invitees invitees, Slots slots, JdbcClient sql, AuditTrail audit) {
        this.invitees = invitees;
        this.slots = slots;
        this.sql = sql;
        this.audit = audit;
    }

    /** What a form says: to the invitation where there is one, else to the times offered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(
            Arrangement meeting,
            Invitee invitee,
            AnswerForm form,
            How how,
            @Nullable String saidBy,
            Instant at,
            Change change) {
        Rules.check(meeting.isOpen(), "", "This meeting was held or cancelled").orRefuse();
        if (meeting.plan() != null && invitee.invitedSequence() != null) {
            var reply = form.reply();
            if (reply == null) {
                throw new RulesBroken("reply", "Select whether you are coming");
            }
            reply(meeting, invitee, new Replied(reply, at, how, saidBy), change);
        } else {
            var offered = slots.findByArrangementOrderByDayAscStartsAsc(meeting.id());
            availability(meeting, invitee, form.answers(offered), how, saidBy, at, change);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reply(Arrangement meeting, Invitee invitee, Replied with, Change change) {
        invitees.save(invitee.replies(with));
        var before = invitee.replied();
        var changes = new Differences()
                .field(
                        invitee.who().name(),
                        before == null ? null : before.reply().label(),
                        with.reply().label())
                .field("How", null, with.how().label())
                .field("Said by", null, with.saidBy())
                .list();
        audit.record(change, new InvitationAnswered(meeting.id(), meeting.contact(), meeting.area(), changes));
    }

    private void availability(
            Arrangement meeting,
            Invitee invitee,
            Map<Slot, Answer> answers,
            How how,
            @Nullable String saidBy,
            Instant at,
            Change change) {
        answers.forEach((slot, answer) -> sql.sql("""
                insert into allegations.availability (invitee, slot, answer, at, how)
                values (:invitee, :slot, :answer, :at, :how)
                on conflict (invitee, slot) do update set answer = excluded.answer, at = excluded.at, how = excluded.how""")
                .param("invitee", invitee.id())
                .param("slot", slot.id())
                .param("answer", answer.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("how", how.name())
                .update());
        var said = answers.entrySet().stream()
                .sorted(java.util.Comparator.comparing(it -> it.getKey().start()))
                .map(it -> Dates.day(it.getKey().day()) + " "
                        + Dates.time(it.getKey().starts()) + " " + it.getValue().label())
                .collect(Collectors.joining(", "));
        var changes = new Differences()
                .field(invitee.who().name(), null, said)
                .field("How", null, how.label())
                .field("Said by", null, Objects.requireNonNullElse(saidBy, ""))
                .list();
        audit.record(change, new AvailabilityGiven(meeting.id(), meeting.contact(), meeting.area(), changes));
    }
}
