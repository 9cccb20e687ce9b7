package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.safeboard.platform.kept.KeptForms;
import org.safeboard.platform.web.Pages;
import org.safeboard.platform.web.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers whoever is not, or no longer, signed in, keeping the form they sent. */
@Component
class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Present present;
    private final KeptForms forms;
    private final Pages pages;

    SignInAgain(Present present, KeptForms forms, Pages pages) {
        this.present = present;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        answer(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var keptFor = forms.keep(request);
        var staff = present.on(request);
        if (staff.isPresent()) {
            // signed in again in another window since the form was shown
            if (keptFor.equals(staff.map(it -> it.id()))) {
                pages.send(Redirect.to("/kept"), request, response);
            } else {
                response.sendError(HttpStatus.FORBIDDEN.value());
            }
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        pages.send(
                Redirect.to(keptFor.isPresent() ? "/sign-in?kept=true" : "/sign-in" + to(request)), request, response);
    }

    /** The path asked for, without its query, which may hold names. */
    private static String to(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("GET") && !path.equals("/") && SignInAnswers.isHere(path)
                ? "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : "";
    }
}
