package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.safeboard.platform.kept.KeptForms;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.sessions.SignedInAs;
import org.safeboard.platform.web.Pages;
import org.safeboard.platform.web.Redirect;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where people are sent when they have signed in, were refused, or have signed out. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {
    private final Pages pages;
    private final KeptForms kept;
    private final KnownBrowser browser;

    SignInAnswers(Pages pages, KeptForms kept, KnownBrowser browser) {
        this.pages = pages;
        this.kept = kept;
        this.browser = browser;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var staff = ((SignedInAs) Objects.requireNonNull(who.getPrincipal())).staff();
        browser.remember(staff, request, response);
        var to = sent(request, "to");
        var next = kept.any(staff) ? "/kept" : isHere(to) ? to : "/";
        pages.send(Redirect.to(next), request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var sentence = refused instanceof LockedException
                ? "Too many tries. Wait ten minutes and try again"
                : "Enter the email address and password of your account";
        var page = new SignInPage(
                sent(request, "email").strip(),
                sent(request, "to"),
                !sent(request, "kept").isBlank(),
                List.of(new Problem("email", sentence)));
        pages.send(page, request, response);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @org.jspecify.annotations.Nullable Authentication who)
            throws IOException {
        pages.send(Redirect.to("/sign-in").saying("You have signed out"), request, response);
    }

    /** Is this a path of this application, and not another site? */
    static boolean isHere(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    }

    private static String sent(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
