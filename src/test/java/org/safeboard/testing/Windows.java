package org.safeboard.testing;

import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.safeboard.platform.access.Staff;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Opens browser windows for members of staff as if they had just signed in. */
@TestComponent
public class Windows {
    private final SessionRepository<? extends Session> sessions;
    private final JdbcClient database;
    private final Environment environment;

    Windows(SessionRepository<? extends Session> sessions, JdbcClient database, Environment environment) {
        this.sessions = sessions;
        this.database = database;
        this.environment = environment;
    }

    public Window open(Staff staff) {
        return Window.at(address(), true).with(cookie(sessions, staff));
    }

    public Window openWithoutScript(Staff staff) {
        return Window.at(address(), false).with(cookie(sessions, staff));
    }

    public Window openSignedOut() {
        return Window.at(address(), true);
    }

    public Window openSignedOutWithoutScript() {
        return Window.at(address(), false);
    }

    private String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private <S extends Session> Cookie cookie(SessionRepository<S> sessions, Staff staff) {
        var stamp = database.sql("select stamp from platform.staff where id = ?")
                .param(staff.id())
                .query(Integer.class)
                .single();
        var session = sessions.createSession();
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                staff.id().toString());
        session.setAttribute("stamp", String.valueOf(stamp));
        sessions.save(session);
        var value = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        return new Cookie("session", value).setUrl(address());
    }
}
