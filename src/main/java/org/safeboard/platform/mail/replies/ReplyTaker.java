package org.safeboard.platform.mail.replies;

/** A module that sends invitations has a bean of it. */
public interface ReplyTaker {
    /** Records the answer, if it is to an invitation of this module and from somebody asked. */
    boolean take(CalendarReply reply);
}
