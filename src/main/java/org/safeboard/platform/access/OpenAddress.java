package org.safeboard.platform.access;

/**
 * An address open to all, without signing in. A module declares each as a bean; everything else is closed.
 *
 * @param pattern such as {@code /refer/**}
 * @param ownPass do its forms act only for a strict cookie of their own? Then they need no token besides, and a form that
 *     comes when all cookies are gone is answered by the module, which can keep what was typed
 */
public record OpenAddress(String pattern, boolean ownPass) {
    public OpenAddress(String pattern) {
        this(pattern, false);
    }
}
