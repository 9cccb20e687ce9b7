package org.safeboard.allegations.refer.keeping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeboard.platform.sessions.Loopback;
import org.safeboard.platform.sessions.Signature;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * What somebody without an account may go on with, in a signed cookie of this browser: for this host alone, never sent
 * from another site's page, never read by scripts, gone with the browser and good for a while only. It has nothing to do
 * with the session of members of staff, and nothing of it is kept here.
 */
@Component
public class OutsiderPass {
    private final Signature signature;
    private final Clock clock;

    OutsiderPass(Signature signature, Clock clock) {
        this.signature = signature;
        this.clock = clock;
    }

    /** What it lets somebody do, and how long after it was last used. */
    public enum Kind {
        /** Go on with a draft; holds its code. */
        WRITING("writing", Duration.ofHours(2)),
        /** Read the reference of what was just sent. */
        JUST_SENT("just-sent", Duration.ofMinutes(30)),
        /** See how a referral stands and answer; holds its id. */
        SENT("sent", Duration.ofMinutes(30));

        private final String cookie;
        private final Duration good;

        Kind(String cookie, Duration good) {
            this.cookie = cookie;
            this.good = good;
        }

        private String purpose() {
            return "pass " + cookie;
        }
    }

    /** Gives it, or makes it good for longer. */
    public void give(Kind kind, String what, HttpServletRequest request, HttpServletResponse response) {
        var until = clock.instant().plus(kind.good).getEpochSecond();
        send(kind, signature.sign(kind.purpose(), what + "/" + until), kind.good, request, response);
    }

    /** Takes it away. */
    public void take(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        send(kind, "", Duration.ZERO, request, response);
    }

    /** What it was given for, while it is good. */
    public Optional<String> of(Kind kind, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name(kind, request)))
                .map(it -> signature.verified(kind.purpose(), it.getValue()))
                .flatMap(Optional::stream)
                .filter(it -> Instant.ofEpochSecond(Long.parseLong(it.substring(it.lastIndexOf('/') + 1)))
                        .isAfter(clock.instant()))
                .map(it -> it.substring(0, it.lastIndexOf('/')))
                .findFirst();
    }

    private static void send(
            Kind kind, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(kind, request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(!Loopback.is(request))
                        .sameSite("Strict")
                        // without an age it goes with the browser; time is in what was signed
                        .maxAge(age.isZero() ? Duration.ZERO : Duration.ofSeconds(-1))
                        .build()
                        .toString());
    }

    private static String name(Kind kind, HttpServletRequest request) {
        return Loopback.is(request) ? "pass-" + kind.cookie : "__Host-pass-" + kind.cookie;
    }
}
