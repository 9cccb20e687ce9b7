package org.safeboard.allegations.refer.sent;

import org.safeboard.platform.mail.Wording;

/** What is written to the sender of a referral: neither what it is about nor the reference, since others may read it. */
enum SenderWording implements Wording {
    CODE("Your code", """
            Your code is {code}. Enter it on the page that asked for it.

            It is good for 15 minutes and for one time. If you did not ask for it, you need not do anything.

            {board}
            """),
    NEWS("There is news for you", """
            There is news about what you sent us. To see it, go to

            {link}

            You need the reference number that you were shown when you sent it. We do not write here what it is about.

            {board}
            """);

    private final String subject;
    private final String text;

    SenderWording(String subject, String text) {
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
