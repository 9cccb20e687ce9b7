package org.safeboard.platform.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps of a signed-in person two short texts in the session, so that no stored object outlives the release that wrote it.
 * However busy, a session ends {@code safeboard.longest-session} after it began.
 */
@Component
public class SessionSecurity implements SecurityContextRepository {
    private static final String STAFF = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String STAMP = "stamp";

    private final Duration longest;
    private final Clock clock;

    SessionSecurity(@Value("${safeboard.longest-session:12h}") Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // still the one abstract method of the interface
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {
            private Optional<SecurityContext> loaded = Optional.empty();

            @Override
            public SecurityContext get() {
                if (loaded.isEmpty()) {
                    loaded = Optional.of(context(request));
                }
                return loaded.get();
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAs signedIn) {
            request.getSession().setAttribute(STAFF, signedIn.staff().toString());
            request.getSession().setAttribute(STAMP, String.valueOf(signedIn.stamp()));
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(STAFF);
            request.getSession().removeAttribute(STAMP);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return signedIn(request)
                .<SecurityContext>map(it -> new SecurityContextImpl(it.authentication()))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<SignedInAs> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(STAFF) instanceof String staff)
                || !(session.getAttribute(STAMP) instanceof String stamp)
                || Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new SignedInAs(UUID.fromString(staff), Integer.parseInt(stamp)));
    }
}
