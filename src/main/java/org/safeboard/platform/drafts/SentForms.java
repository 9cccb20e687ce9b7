package org.safeboard.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.sessions.SignedInAs;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps each form that has drafts when it is sent, before it is acted on: a refusal or a crash loses nothing. */
@Component
class SentForms implements HandlerInterceptor, WebMvcConfigurer {
    private final Drafts drafts;

    SentForms(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var key = request.getParameter(Draft.KEY);
        var form = id(request.getParameter("once"));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (request.getMethod().equals("POST")
                && key != null
                && key.startsWith("/")
                && form != null
                && request.getParameter(Draft.THROW_AWAY) == null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInAs signedIn) {
            drafts.keep(
                    signedIn.staff(),
                    key,
                    Draft.fields(request),
                    number(request.getParameter("seen")),
                    form,
                    id(request.getParameter(Draft.FROM)));
        }
        return true;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static @Nullable Long number(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text);
        } catch (NumberFormatException notOne) {
            return null;
        }
    }
}
