package org.safeboard.allegations.handover;

import java.util.List;
import org.safeboard.allegations.domain.office.HandOver;
import org.safeboard.allegations.handover.Sheet.Line;
import org.safeboard.platform.web.Page;

/** Exactly which cases change, before anything does. */
public record PreviewPage(HandOver planned, HandOverForm form, String former, String next, List<Line> lines)
        implements Page {
    public String back() {
        return "/allegations/handover/sheet?area=" + form.area() + (form.of() == null ? "" : "&of=" + form.of());
    }
}
