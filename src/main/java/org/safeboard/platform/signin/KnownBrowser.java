package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeboard.platform.sessions.Loopback;
import org.safeboard.platform.sessions.Signature;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** A cookie that says who signed in in this browser before; it opens nothing, it only counts tries apart. */
@Component
class KnownBrowser {
    private static final String PURPOSE = "known browser";

    private final Signature signature;

    KnownBrowser(Signature signature) {
        this.signature = signature;
    }

    void remember(UUID staff, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(request), signature.sign(PURPOSE, staff + "/" + UUID.randomUUID()))
                .path("/")
                .httpOnly(true)
                .secure(!Loopback.is(request))
                .sameSite("Strict")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** What names this browser, if this person signed in in it before; blank otherwise. */
    String of(UUID staff, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name(request)))
                .map(it -> signature.verified(PURPOSE, it.getValue()))
                .flatMap(Optional::stream)
                .filter(it -> it.startsWith(staff + "/"))
                .findFirst()
                .orElse("");
    }

    private static String name(HttpServletRequest request) {
        return Loopback.is(request) ? "known" : "__Host-known";
    }
}
