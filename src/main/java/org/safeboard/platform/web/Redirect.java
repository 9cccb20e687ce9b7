package org.safeboard.platform.web;

/**
 * Go and look there instead.
 *
 * @param path a path of this application; another site is refused
 * @param notice a sentence that the next page shows once; blank for none
 */
public record Redirect(String path, String notice) implements View {
    public Redirect {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\") || path.contains("\n")) {
            throw new IllegalArgumentException("Not a path of this application");
        }
    }

    /** The path with its {@code %s} filled in: {@code Redirect.to("/allegations/%s", id)}. */
    public static Redirect to(String path, Object... parts) {
        return new Redirect(parts.length == 0 ? path : path.formatted(parts), "");
    }

    /** With a sentence that the next page shows once: "Outcome recorded". */
    public Redirect saying(String sentence) {
        return new Redirect(path, sentence);
    }
}
