package org.safeboard.allegations.domain.incoming;

/** How a referral stands, as its sender is told. */
public enum Stage {
    RECEIVED("Received", "We have what you sent. Nobody has looked at it yet; somebody does within one working day."),
    LOOKED_AT("Being looked at", "Somebody in our office is reading what you sent."),
    ACCEPTED(
            "Accepted",
            "We work on it with those who have to know. Keep it to yourself, keep your notes, and do not look into it on your own."),
    CLOSED(
            "Closed",
            "Our work on it has ended. What was found is told to those who have to know, by letter or by telephone, and not on this page."),
    NOT_TAKEN("Answered", "We do not take it further as a referral of its own. What we say about it stands below.");

    private final String label;
    private final String sentence;

    Stage(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
