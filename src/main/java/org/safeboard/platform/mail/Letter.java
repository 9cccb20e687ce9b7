package org.safeboard.platform.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.codes.Codes;

/** A message with its blanks filled in, and its entry for the calendar. */
record Letter(Message message, String board, MailSettings settings, Codes codes) {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    String subject() {
        return filled(message.wording().subject()).replaceAll("\\p{Cntrl}+", " ");
    }

    String text() {
        return filled(message.wording().text());
    }

    private String filled(String wording) {
        return BLANK.matcher(wording)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(1).equals("board") ? board : text(value(found.group(1)))));
    }

    private Value value(String name) {
        return Objects.requireNonNull(
                message.values().get(name), () -> message.wording().name() + " has no value for " + name);
    }

    private String text(Value value) {
        return switch (value) {
            case Value.Link link -> settings.address() + link.text();
            case Value.Choice choice -> codes.label(choice.list(), choice.code());
            default -> value.text();
        };
    }

    /** Times are in UTC: calendars show them in their owner's own time. */
    @Nullable
    String calendar(Instant now) {
        var invitation = message.invitation();
        if (invitation == null) {
            return null;
        }
        var cancelled = invitation.method() == Invitation.Method.CANCEL;
        var event = new VEvent();
        event.setUid(invitation.uid() + "@" + settings.from().domain());
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(invitation.sequence());
        event.setDateStart(Date.from(invitation.start()), true);
        event.setDateEnd(Date.from(invitation.end()), true);
        event.setSummary(subject());
        event.setDescription(text());
        event.setClassification("PRIVATE");
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        var place = invitation.place();
        if (place != null) {
            event.setLocation(text(place));
        }
        event.setOrganizer(new Organizer(board, settings.from().text()));
        var invited = new Attendee(null, message.to().text());
        invited.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        invited.setRole(Role.ATTENDEE);
        invited.setParticipationLevel(ParticipationLevel.REQUIRED);
        invited.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        invited.setRsvp(!cancelled);
        event.addAttendee(invited);
        var calendar = new ICalendar();
        calendar.setProductId("-//Safeboard//EN");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
