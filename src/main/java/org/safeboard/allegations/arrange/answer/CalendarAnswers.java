package org.safeboard.allegations.arrange.answer;

import java.time.Clock;
import java.util.UUID;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitee.How;
import org.safeboard.allegations.domain.meetings.Invitee.Replied;
import org.safeboard.allegations.domain.meetings.Invitee.Reply;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.mail.replies.CalendarReply;
import org.safeboard.platform.mail.replies.ReplyTaker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people's calendars answer. */
@Component
class CalendarAnswers implements ReplyTaker {
    private final Arrangements arrangements;
    private final Invitees invitees;
    private final TakeAnswers answers;
    private final Clock now;

    CalendarAnswers(Arrangements arrangements, Invitees invitees, TakeAnswers answers, Clock now) {
        this.arrangements = arrangements;
        this.invitees = invitees;
        this.answers = answers;
        this.now = now;
    }

    @Override
    @Transactional
    public boolean take(CalendarReply reply) {
        return arrangements
                .findById(reply.uid())
                .flatMap(meeting -> invitees.on(meeting).stream()
                        .filter(it ->
                                it.who().email().equalsIgnoreCase(reply.from().text()))
                        .findFirst()
                        .map(it -> take(meeting, it, reply)))
                .orElse(false);
    }

    /** An answer to what is over is taken out of the mailbox too, and changes nothing. */
    private boolean take(Arrangement meeting, Invitee invitee, CalendarReply reply) {
        if (meeting.isOpen() && invitee.invitedSequence() != null) {
            var said = Reply.valueOf(reply.answer().name());
            var change = new Outsider("", now.instant(), (UUID) null)
                    .change(invitee.who().name());
            answers.reply(meeting, invitee, new Replied(said, now.instant(), How.CALENDAR, null), change);
        }
        return true;
    }
}
