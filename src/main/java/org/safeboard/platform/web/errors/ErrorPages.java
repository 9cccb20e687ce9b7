package org.safeboard.platform.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.web.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers whatever went wrong with a page in plain English. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({NotAllowed.class, MethodArgumentTypeMismatchException.class})
    View notFound() {
        return ErrorPage.of(404);
    }

    @ExceptionHandler
    View tooBig(MaxUploadSizeExceededException tooBig) {
        return ErrorPage.of(413);
    }

    /** Security's own filter answers these: with the sign-in page, or with 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    View leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    View failed(Exception failure) {
        if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return ErrorPage.of(answer.getStatusCode().value());
        }
        return ErrorPage.of(500, reference(failure));
    }

    /** What the container or a filter answered with a bare status. */
    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status < 500) {
            return ErrorPage.of(status);
        }
        return ErrorPage.of(
                status,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                        ? reference(failure)
                        : "");
    }

    private static String reference(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Reference {}", reference, failure);
        return reference;
    }
}
