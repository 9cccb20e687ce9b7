package org.safeboard.platform.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Tells whether a request goes over plain http to this very machine, where no cookie can be Secure. */
public final class Loopback {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private Loopback() {}

    public static boolean is(HttpServletRequest request) {
        return !request.isSecure() && HERE.contains(request.getServerName());
    }
}
