package org.safeboard.platform.kept;

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

/** Forgets a kept form once it has been answered: from then on the page that answered holds what was typed. */
@Component
class SentAgain implements HandlerInterceptor, WebMvcConfigurer {
    private final KeptForms forms;

    SentAgain(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (request.getMethod().equals("POST")
                && request.getParameter("kept") != null
                && response.getStatus() < 500
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInAs signedIn) {
            forms.forget(signedIn.staff(), id(request.getParameter("once")));
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
