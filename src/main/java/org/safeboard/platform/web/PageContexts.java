package org.safeboard.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeboard.platform.access.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Gathers a request's {@link PageContext}. */
@Component
class PageContexts {
    private static final String NOTICE = "notice";

    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<NavigationItem> navigation;

    PageContexts(ObjectProvider<SignedIn> signedIn, ObjectProvider<NavigationItem> navigation) {
        this.signedIn = signedIn;
        this.navigation = navigation;
    }

    PageContext of(HttpServletRequest request) {
        var staff = Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedIn::staff);
        var board = staff.isEmpty() ? "" : signedIn.getObject().board();
        return new PageContext(
                staff.orElse(null),
                board,
                request.getRequestURI(),
                takeNotice(request),
                staff.map(this::visibleTo).orElse(List.of()),
                () -> Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName())),
                once -> staff.isEmpty() ? "" : signedIn.getObject().who(once));
    }

    void keepNotice(HttpServletRequest request, String sentence) {
        if (!sentence.isBlank()) {
            request.getSession().setAttribute(NOTICE, sentence);
        }
    }

    private static String takeNotice(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NOTICE) instanceof String sentence)) {
            return "";
        }
        session.removeAttribute(NOTICE);
        return sentence;
    }

    private List<NavigationItem> visibleTo(Staff staff) {
        return navigation
                .orderedStream()
                .filter(it -> it.visible().test(staff))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }
}
