package org.safeboard.platform.settings.lists;

import java.util.List;
import org.safeboard.platform.codes.OwnCode;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** One of the board's own codes, to be ended. */
public record EndPage(OwnCode own, long seen, Form form, List<Problem> problems) implements Page {

    /** As typed. */
    public record Form(DateInput until) {}

    public String back() {
        return "/settings/lists/" + own.list() + "?area=" + own.area();
    }
}
