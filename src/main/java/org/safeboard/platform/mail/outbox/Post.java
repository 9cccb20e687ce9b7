package org.safeboard.platform.mail.outbox;

/** What takes messages away: a mail server, or a folder where there is none. */
interface Post {
    /** @throws NotDelivered when it was not taken */
    void deliver(Envelope envelope);
}
