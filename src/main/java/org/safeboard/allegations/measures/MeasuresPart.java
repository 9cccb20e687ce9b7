package org.safeboard.allegations.measures;

import java.util.List;
import org.safeboard.allegations.domain.measures.Alternatives;
import org.safeboard.allegations.domain.measures.InterimMeasure;
import org.safeboard.allegations.domain.measures.InterimMeasure.Alternative;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.allegations.domain.measures.MeasureReview;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** The interim measures of a concern, on the case file. */
public record MeasuresPart(String file, List<Shown> measures, boolean mayKeep, boolean mayAdd, Codes codes)
        implements Part {

    /** A measure with all that belongs to it. */
    public record Shown(InterimMeasure measure, List<Alternative> considered, List<MeasureReview> reviews) {}

    public String name(InterimMeasure measure) {
        return codes.label(MeasureKind.LIST, measure.kind().name());
    }

    public String name(Alternative alternative) {
        return codes.label(Alternatives.LIST, alternative.kind());
    }
}
