package org.safeboard.platform.sessions;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;

/** Keeps sessions in PostgreSQL, until nobody has asked for anything for {@code safeboard.idle}. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.spring_session")
class SessionConfiguration {
    /** Without it, two first requests at once fail on the same attribute. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(@Value("${safeboard.idle:30m}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }

    @Bean
    @Primary
    SessionRepository<? extends Session> throttledSessions(JdbcIndexedSessionRepository sessions) {
        return ThrottledSessions.of(sessions);
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }
}
