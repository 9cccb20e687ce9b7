package org.safeboard.platform.audit;

/** This very form was already acted on; the person is sent to where the first request was. */
public final class AlreadyDone extends RuntimeException {
    private static final long serialVersionUID = 1;

    AlreadyDone() {
        super("already done", null, false, false);
    }
}
