package org.safeboard.platform.once;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.Once;
import org.safeboard.platform.sessions.SignedInAs;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form that was already acted on as the first time, before anything is done, and lets two that come at once
 * follow each other. (On two nodes at once, the act itself refuses the second: {@link SentTwice}.)
 */
@Component
@Order(0)
class OneAfterTheOther extends OncePerRequestFilter {
    private final Once once;
    private final ConcurrentHashMap<Form, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    OneAfterTheOther(Once once) {
        this.once = once;
    }

    record Form(UUID once, UUID staff) {
        /** The form a request sends, if it has a key and somebody is signed in. */
        static Optional<Form> in(HttpServletRequest request) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (!request.getMethod().equals("POST")
                    || authentication == null
                    || !(authentication.getPrincipal() instanceof SignedInAs signedIn)) {
                return Optional.empty();
            }
            return key(request.getParameter("once")).map(it -> new Form(it, signedIn.staff()));
        }

        private static Optional<UUID> key(@Nullable String text) {
            try {
                return text == null || text.length() != 36 ? Optional.empty() : Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException notOne) {
                return Optional.empty();
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var form = Form.in(request);
        if (form.isEmpty()) {
            next.doFilter(request, response);
            return;
        }
        var mine = new CompletableFuture<Void>();
        for (var other = underWay.putIfAbsent(form.get(), mine);
                other != null;
                other = underWay.putIfAbsent(form.get(), mine)) {
            other.join();
        }
        try {
            answer(form.get(), request, response, next);
        } finally {
            underWay.remove(form.get(), mine);
            mine.complete(null);
        }
    }

    private void answer(Form form, HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var taken = once.taken(form.once, form.staff);
        if (taken.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, SentTwice.target(taken.get(), request));
            return;
        }
        next.doFilter(request, response);
        var location = response.getHeader(HttpHeaders.LOCATION);
        if (location != null) {
            once.answered(form.once, form.staff, location);
        }
    }
}
