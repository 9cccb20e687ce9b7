package org.safeboard.platform.mail.outbox;

/** A message was not taken; its text is what was answered, without addresses. */
final class NotDelivered extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 300;

    private final boolean forGood;

    /** @param forGood whether trying again is no use: the server knows nobody of that address, say */
    NotDelivered(String answer, boolean forGood) {
        super(withoutAddresses(answer), null, false, false);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }

    String answer() {
        return String.valueOf(getMessage());
    }

    private static String withoutAddresses(String answer) {
        var clean = answer.replaceAll("\\S+@\\S+", "(address)")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
