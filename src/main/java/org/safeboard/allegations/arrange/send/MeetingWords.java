package org.safeboard.allegations.arrange.send;

import org.safeboard.platform.mail.Wording;

/** The words of every message about a meeting. What the meeting is about stands in none of them. */
enum MeetingWords implements Wording {
    ASKED_WHEN_THEY_CAN_COME("When can you come to a meeting?", """
            Dear colleague,

            {board} is arranging a meeting and asks when you can come. These times are offered:

            {slots}

            Please answer on your own page, also if you cannot come at all:

            {link}

            The page is for you alone. What the meeting is about is not written here: if you do not know, ring the
            office of the designated officer.
            """),
    INVITED("Meeting on {day}", """
            Dear colleague,

            {board} invites you to a meeting on {day}, {from} to {until}.

            Accept or decline in your calendar, or on your own page. How to get there or to join stands on that page:

            {link}

            The page is for you alone. What the meeting is about is not written here: if you do not know, ring the
            office of the designated officer.
            """),
    TOLD_OF_A_CHANGE("Meeting changed: {day}", """
            Dear colleague,

            A meeting that {board} invited you to has changed. It is now on {day}, {from} to {until}.

            Please say again whether you can come, in your calendar or on your own page. How to get there or to join
            stands on that page:

            {link}
            """),
    CANCELLED("Cancelled: meeting on {day}", """
            Dear colleague,

            The meeting on {day}, {from} to {until}, to which {board} invited you, does not take place. You need do
            nothing.
            """),
    NO_LONGER_INVITED("Meeting on {day}: you need not come", """
            Dear colleague,

            You need not come to the meeting on {day}, {from} to {until}, to which {board} invited you. You need do
            nothing.
            """);

    private final String subject;
    private final String text;

    MeetingWords(String subject, String text) {
        this.subject = subject;
        this.text = text;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String text() {
        return text;
    }
}
