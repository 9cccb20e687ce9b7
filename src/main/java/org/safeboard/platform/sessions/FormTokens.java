package org.safeboard.platform.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The tokens that prove a form is ours, in a cookie, so that a visitor without a session costs no row. */
@Component
public class FormTokens implements CsrfTokenRepository {
    private final CookieCsrfTokenRepository secure = cookie("__Host-form", true);
    private final CookieCsrfTokenRepository loopback = cookie("form", false);

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        return Loopback.is(request) ? loopback : secure;
    }

    private static CookieCsrfTokenRepository cookie(String name, boolean secure) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(it -> it.secure(secure).httpOnly(true).sameSite("Strict"));
        return cookie;
    }
}
