package org.safeboard.platform.access;

/** Refused. It answers exactly as if there were nothing there: "page not found". */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotAllowed() {
        super("not found", null, false, false);
    }

    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }
}
