package org.safeboard.platform.access;

/**
 * An address open to all, without signing in. A module declares each as a bean; everything else is closed.
 *
 * @param pattern such as {@code /refer/**}
 */
public record OpenAddress(String pattern) {}
