package org.safeboard.platform.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Writes down at most once a minute that a session is in use, rather than at every request. */
final class ThrottledSessions<S extends Session> implements SessionRepository<ThrottledSessions.Throttled<S>> {
    private static final Duration COARSE = Duration.ofMinutes(1);

    private final SessionRepository<S> sessions;

    private ThrottledSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    static <S extends Session> SessionRepository<? extends Session> of(SessionRepository<S> sessions) {
        return new ThrottledSessions<>(sessions);
    }

    @Override
    public Throttled<S> createSession() {
        return new Throttled<>(sessions.createSession());
    }

    @Override
    public void save(Throttled<S> session) {
        sessions.save(session.inner);
    }

    @Override
    public @Nullable Throttled<S> findById(String id) {
        var session = sessions.findById(id);
        return session == null ? null : new Throttled<>(session);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    record Throttled<S extends Session>(S inner) implements Session {
        @Override
        public void setLastAccessedTime(Instant at) {
            if (at.isAfter(inner.getLastAccessedTime().plus(COARSE))) {
                inner.setLastAccessedTime(at);
            }
        }

        @Override
        public String getId() {
            return inner.getId();
        }

        @Override
        public String changeSessionId() {
            return inner.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return inner.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return inner.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            inner.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            inner.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return inner.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return inner.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            inner.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return inner.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return inner.isExpired();
        }
    }
}
