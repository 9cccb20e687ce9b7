package org.safeboard.platform.signin;

import java.time.Duration;
import java.util.Locale;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to sign in: so often from one address, and so often to one account. A browser in which the
 * person signed in before has tries of its own, so that strangers cannot use up theirs (OWASP, "Device cookies").
 */
@Component
class Tries {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Allowance FROM_HERE = new Allowance("sign in from an address", 60, TEN_MINUTES);
    private static final Allowance TO_ACCOUNT = new Allowance("sign in to an account", 10, TEN_MINUTES);
    private static final Allowance IN_BROWSER = new Allowance("sign in in a known browser", 20, TEN_MINUTES);

    private final Throttle throttle;

    Tries(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Takes one try.
     *
     * @param known names the browser when the account's owner signed in there before; blank otherwise
     * @return false when there is none left
     */
    boolean take(String email, String address, String known) {
        return throttle.take(FROM_HERE, Throttle.network(address))
                && (known.isBlank() ? throttle.take(TO_ACCOUNT, account(email)) : throttle.take(IN_BROWSER, known));
    }

    /** Gives the account its tries back when its owner got in. */
    void succeeded(String email) {
        throttle.giveBack(TO_ACCOUNT, account(email));
    }

    private static String account(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
