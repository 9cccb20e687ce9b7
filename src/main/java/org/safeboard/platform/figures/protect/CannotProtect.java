package org.safeboard.platform.figures.protect;

/** Nothing that is still to be printed could be kept back to hide a small number: readers have too much already. */
public final class CannotProtect extends IllegalStateException {
    private static final long serialVersionUID = 1;

    CannotProtect() {
        super("These numbers cannot be protected");
    }
}
