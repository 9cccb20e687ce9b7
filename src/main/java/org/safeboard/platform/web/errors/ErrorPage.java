package org.safeboard.platform.web.errors;

import java.util.List;
import org.safeboard.platform.web.Page;

/**
 * What somebody sees when a request cannot be answered.
 *
 * @param reference what to quote when asking for help; blank where nothing failed
 */
public record ErrorPage(int status, String title, List<String> paragraphs, String reference) implements Page {
    /** The page for a status of HTTP. */
    public static ErrorPage of(int status) {
        return of(status, "");
    }

    static ErrorPage of(int status, String reference) {
        return switch (status) {
            case 400, 405, 415 ->
                new ErrorPage(
                        status,
                        "This request was not understood",
                        List.of("Go back to the page you came from and try again.", "Nothing was changed."),
                        reference);
            case 403 ->
                new ErrorPage(
                        status,
                        "Your page was out of date",
                        List.of(
                                "You may have signed out or signed in again since you opened it. Nothing was saved.",
                                "Go back, copy what you typed if you need it, reload the page and try again."),
                        reference);
            case 404, 401 ->
                new ErrorPage(
                        404,
                        "Page not found",
                        List.of(
                                "If you typed or pasted the web address, check that it is complete and correct.",
                                "If you followed a link and expected to find something here, ask the person who runs"
                                        + " Safeboard for your board."),
                        reference);
            case 413 ->
                new ErrorPage(
                        status,
                        "The file is too big",
                        List.of("Choose a smaller file and try again. Nothing was saved."),
                        reference);
            case 429 ->
                new ErrorPage(
                        status,
                        "Too many tries",
                        List.of("Wait a few minutes and try again. Nothing was saved."),
                        reference);
            case 503 ->
                new ErrorPage(
                        status,
                        "Safeboard is not available at the moment",
                        List.of("Try again in a few minutes. What you saved before is safe."),
                        reference);
            default ->
                new ErrorPage(
                        500,
                        "Sorry, there is a problem with Safeboard",
                        List.of("Try again later. What you saved before is safe; what you were just sending was not"
                                + " saved."),
                        reference);
        };
    }
}
