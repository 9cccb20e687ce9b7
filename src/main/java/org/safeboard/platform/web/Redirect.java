package org.safeboard.platform.web;

/** Go and look there instead; always a path of this application. */
public record Redirect(String path, String notice) implements View {
    public static Redirect to(String path) {
        return new Redirect(path, "");
    }

    /** With a sentence that the next page shows once: "Outcome recorded". */
    public Redirect saying(String sentence) {
        return new Redirect(path, sentence);
    }
}
