package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.passwords.Passwords;
import org.safeboard.platform.sessions.SignedInAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Checks an email address and a password. Unknown, left, without a password and wrong password are one answer. */
@Component
class CheckPassword implements AuthenticationProvider {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final Passwords passwords;
    private final Tries tries;
    private final KnownBrowser browser;
    private final SignInRecord record;
    private final Clock clock;

    CheckPassword(
            JdbcClient database,
            Passwords passwords,
            Tries tries,
            KnownBrowser browser,
            SignInRecord record,
            Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.tries = tries;
        this.browser = browser;
        this.record = record;
        this.clock = clock;
    }

    private record Account(UUID id, String name, @Nullable String password, int stamp, boolean here) {}

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = asked.getName();
        var account = find(email);
        var request = request();
        var known = account.map(it -> browser.of(it.id, request)).orElse("");
        if (!tries.take(email, request.getRemoteAddr(), known)) {
            throw new LockedException("too many tries");
        }
        var given = Objects.requireNonNullElse(asked.getCredentials(), "").toString();
        var right = passwords.matches(given, account.map(Account::password).orElse(null));
        if (account.isEmpty() || !right || !account.get().here) {
            // written down for unknown addresses too, so that both take as long
            record.refused(account.map(it -> person(it, email)).orElse(new Staff(NOBODY, "Not known", "", List.of())));
            throw new BadCredentialsException("refused");
        }
        tries.succeeded(email);
        record.signedIn(person(account.get(), email));
        return new SignedInAs(account.get().id, account.get().stamp).authentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }

    private Optional<Account> find(String email) {
        return database.sql("""
                select id, name, password, stamp, left_on is null or left_on > :today as here
                from platform.staff where lower(email) = lower(:email)
                """)
                .param("email", email.replace("\0", "").strip())
                .param("today", LocalDate.ofInstant(clock.instant(), Change.LONDON))
                .query(Account.class)
                .optional();
    }

    private static Staff person(Account account, String email) {
        return new Staff(account.id, account.name, email, List.of());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
