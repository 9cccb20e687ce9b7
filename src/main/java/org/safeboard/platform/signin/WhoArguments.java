package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.access.Staff;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Staff} who asks, the {@link Change} they make, or the {@link Outsider}. */
@Component
class WhoArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final int LONGEST_REASON = 4000;
    private static final Set<Class<?>> WHO = Set.of(Staff.class, Change.class, Outsider.class);

    private final Present present;
    private final Clock clock;

    WhoArguments(Present present, Clock clock) {
        this.present = present;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return WHO.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Outsider.class) {
            return new Outsider(asked.getRemoteAddr(), clock.instant(), id(request.getParameter("once")));
        }
        var staff = present.on(asked).orElseThrow(NotAllowed::new);
        if (parameter.getParameterType() == Staff.class) {
            return staff;
        }
        var reason =
                Objects.requireNonNullElse(request.getParameter("reason"), "").strip();
        return new Change(
                staff,
                clock.instant(),
                reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON),
                id(request.getParameter("once")),
                number(request.getParameter("seen")));
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
