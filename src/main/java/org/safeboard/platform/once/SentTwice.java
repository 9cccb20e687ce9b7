package org.safeboard.platform.once;

import jakarta.servlet.http.HttpServletRequest;
import org.safeboard.platform.audit.AlreadyDone;
import org.safeboard.platform.audit.Once;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends a form that another node acted on in this very moment to where that one goes. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentTwice {
    private final Once once;

    SentTwice(Once once) {
        this.once = once;
    }

    @ExceptionHandler
    View alreadyDone(AlreadyDone done, HttpServletRequest request) {
        var taken = OneAfterTheOther.Form.in(request)
                .flatMap(it -> once.taken(it.once(), it.staff()))
                .orElseGet(() -> new Once.Taken(""));
        return Redirect.to(target(taken, request)).saying("This was sent twice and done once");
    }

    /** Where the first request was sent on to; the form's own page where that is not known. */
    static String target(Once.Taken taken, HttpServletRequest request) {
        return taken.answer().isBlank() ? request.getRequestURI() : taken.answer();
    }
}
