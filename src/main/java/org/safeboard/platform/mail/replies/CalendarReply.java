package org.safeboard.platform.mail.replies;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.mail.MailAddress;

/**
 * An answer that somebody's calendar sent.
 *
 * @param uid of the invitation answered
 * @param from whose answer it is: the attendee in the answer, who is also the sender of the message
 */
public record CalendarReply(UUID uid, MailAddress from, Answer answer) {
    /** What they said. */
    public enum Answer {
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }

    /** The answer in a calendar part; nothing where it is anything but one answer to an invitation of ours. */
    static Optional<CalendarReply> read(String calendar, MailAddress sender, String ourDomain) {
        return Optional.ofNullable(Biweekly.parse(calendar).first())
                .filter(it -> it.getMethod() != null && it.getMethod().isReply())
                .map(ICalendar::getEvents)
                .filter(it -> it.size() == 1)
                .flatMap(it -> read(it.getFirst(), sender, ourDomain));
    }

    private static Optional<CalendarReply> read(VEvent event, MailAddress sender, String ourDomain) {
        if (event.getUid() == null || event.getAttendees().size() != 1) {
            return Optional.empty();
        }
        var attendee = event.getAttendees().getFirst();
        var ours = "([0-9a-f-]{36})@" + java.util.regex.Pattern.quote(ourDomain);
        var uid = java.util.regex.Pattern.compile(ours).matcher(event.getUid().getValue());
        return uid.matches() && address(attendee).equals(Optional.of(sender))
                ? answer(attendee).map(it -> new CalendarReply(UUID.fromString(uid.group(1)), sender, it))
                : Optional.empty();
    }

    private static Optional<MailAddress> address(Attendee attendee) {
        var uri = attendee.getUri();
        var text = attendee.getEmail() != null ? attendee.getEmail() : uri == null ? "" : uri;
        return MailAddress.of(text.replaceFirst("(?i)^mailto:", ""));
    }

    private static Optional<Answer> answer(Attendee attendee) {
        var status = attendee.getParticipationStatus();
        if (status == ParticipationStatus.ACCEPTED) {
            return Optional.of(Answer.ACCEPTED);
        }
        if (status == ParticipationStatus.TENTATIVE) {
            return Optional.of(Answer.TENTATIVE);
        }
        return status == ParticipationStatus.DECLINED ? Optional.of(Answer.DECLINED) : Optional.empty();
    }
}
