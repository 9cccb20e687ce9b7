package org.safeboard.platform.settings.mail;

import org.safeboard.platform.mail.Wording;

/** Tells an administrator that mail arrives. */
enum TestMessage implements Wording {
    TEST_MESSAGE;

    @Override
    public String subject() {
        return "A test message from Safeboard";
    }

    @Override
    public String text() {
        return """
                This message was sent from the settings of Safeboard to see that mail arrives. There is nothing to do.
                """;
    }
}
