package org.safeboard.allegations.arrange.send;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.arrange.Availability;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.allegations.domain.meetings.Plan;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.platform.mail.Invitation;
import org.safeboard.platform.mail.Mail;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.mail.Message;
import org.safeboard.platform.mail.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what people get about a meeting, in the transaction of the act. While a hold stands, those of the employer get
 * nothing that would tell of it.
 */
@Component
public class Invitations {
    private static final String PLACES = "allegations/meeting-place";

    private final Invitees invitees;
    private final Availability availability;
    private final PersonalLinks links;
    private final Holds holds;
    private final Mail mail;

    Invitations(Invitees invitees, Availability availability, PersonalLinks links, Holds holds, Mail mail) {
        this.invitees = invitees;
        this.availability = availability;
        this.links = links;
        this.holds = holds;
        this.mail = mail;
    }

    /** Who was written to, and who was not because a hold stands. */
    public record Written(List<String> to, List<String> stopped) {
        /** Such as "Sent to 5 people. Not sent to 1: a hold stands". */
        public String sentence(String what) {
            var sent = "%s %s".formatted(what, to.size() == 1 ? "1 person" : to.size() + " people");
            return stopped.isEmpty()
                    ? sent
                    : sent + ". Not sent to the employer's side (%d): a hold stands".formatted(stopped.size());
        }
    }

    /** Does this person get nothing now, because a hold stands? */
    public boolean isStopped(Contact contact, Invitee invitee) {
        return invitee.isOfTheEmployer() && holds.of(contact).isPresent();
    }

    /** Asks those on the list when they can come; whoever answered at each time is left in peace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written askWhen(Contact contact, Arrangement meeting, List<Slot> slots) {
        var last = slots.stream()
                .map(Slot::day)
                .max(java.time.LocalDate::compareTo)
                .orElseThrow();
        var offered = new Value.Slots(slots.stream()
                .map(it -> new Value.Slots.Slot(it.day(), it.starts(), it.ends()))
                .toList());
        var grid = availability.of(meeting);
        var silent = invitees.on(meeting).stream()
                .filter(it -> !grid.hasAnsweredAll(it.id()))
                .toList();
        return toEach(contact, silent, it -> {
            Map<String, Value> values = Map.of("slots", offered, "link", links.make(it.id(), last));
            var sent =
                    mail.send(Message.of(meeting.area(), address(it), MeetingWords.ASKED_WHEN_THEY_CAN_COME, values));
            invitees.save(it.asked(sent));
        });
    }

    /** Invites those who do not know yet when and where, or not of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written invite(Contact contact, Arrangement meeting) {
        var plan = Objects.requireNonNull(meeting.plan());
        var behind =
                invitees.on(meeting).stream().filter(it -> it.isBehind(meeting)).toList();
        return toEach(contact, behind, it -> {
            var words = it.invitedSequence() == null ? MeetingWords.INVITED : MeetingWords.TOLD_OF_A_CHANGE;
            Map<String, Value> values = Map.of(
                    "day", new Value.Day(plan.day()),
                    "from", new Value.Time(plan.starts()),
                    "until", new Value.Time(plan.ends()),
                    "link", links.make(it.id(), plan.day()));
            invitees.save(it.invited(send(meeting, it, words, values, Invitation.Method.REQUEST), meeting.sequence()));
        });
    }

    /** Takes the entry out of the calendars of all who were invited. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int cancelAll(Arrangement meeting) {
        var invited = invitees.on(meeting).stream()
                .filter(it -> it.invitedSequence() != null)
                .toList();
        invited.forEach(it ->
                invitees.save(it.toldOfTheEnd(takeAway(meeting, it, MeetingWords.CANCELLED), meeting.sequence())));
        return invited.size();
    }

    /** Takes the entry out of one person's calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelFor(Arrangement meeting, Invitee invitee) {
        if (invitee.invitedSequence() != null) {
            takeAway(meeting, invitee, MeetingWords.NO_LONGER_INVITED);
        }
    }

    private UUID takeAway(Arrangement meeting, Invitee invitee, MeetingWords words) {
        var plan = Objects.requireNonNull(meeting.plan());
        return send(
                meeting,
                invitee,
                words,
                Map.of(
                        "day", new Value.Day(plan.day()),
                        "from", new Value.Time(plan.starts()),
                        "until", new Value.Time(plan.ends())),
                Invitation.Method.CANCEL);
    }

    private UUID send(
            Arrangement meeting,
            Invitee invitee,
            MeetingWords words,
            Map<String, Value> values,
            Invitation.Method method) {
        var plan = Objects.requireNonNull(meeting.plan());
        var entry = new Invitation(meeting.id(), meeting.sequence(), method, plan.start(), plan.end(), place(plan));
        return mail.send(new Message(meeting.area(), address(invitee), words, values, entry));
    }

    private static Value.@org.jspecify.annotations.Nullable Choice place(Plan plan) {
        var place = plan.place();
        return place == null ? null : new Value.Choice(PLACES, place);
    }

    private Written toEach(Contact contact, List<Invitee> people, java.util.function.Consumer<Invitee> send) {
        var to = new java.util.ArrayList<String>();
        var stopped = new java.util.ArrayList<String>();
        for (var invitee : people) {
            if (isStopped(contact, invitee)) {
                stopped.add(invitee.who().name());
            } else {
                send.accept(invitee);
                to.add(invitee.who().name());
            }
        }
        return new Written(to, stopped);
    }

    private static MailAddress address(Invitee invitee) {
        return new MailAddress(invitee.who().email());
    }
}
