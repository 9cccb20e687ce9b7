package org.safeboard.allegations.handover;

import java.util.List;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** The handover sheet, and the form that hands its cases over. */
public record SheetPage(Sheet sheet, HandOverForm form, List<Option> others, List<Problem> problems) implements Page {
    public String query() {
        return "?area=" + sheet.area() + (sheet.of() == null ? "" : "&of=" + sheet.of());
    }
}
