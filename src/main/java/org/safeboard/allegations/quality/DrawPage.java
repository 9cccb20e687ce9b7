package org.safeboard.allegations.quality;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.quality.Lot;
import org.safeboard.platform.web.Page;

/** A draw as it was written down, drawn again. */
public record DrawPage(QualityQuery.Drawn drawn) implements Page {

    /** A contact it was drawn from. */
    public record Line(UUID contact, String number, String place, boolean chosen) {}

    public String month() {
        return QualityPage.month(drawn.month());
    }

    /** Those it was drawn from, in the order of the lot. */
    public List<Line> lines() {
        var lot = new Lot(drawn.seed());
        return lot.draw(drawn.pool(), drawn.pool().size()).stream()
                .map(it -> new Line(
                        it.contact(),
                        it.number(),
                        lot.place(it.number()).substring(0, 12),
                        drawn.chosen().contains(it.contact())))
                .toList();
    }
}
