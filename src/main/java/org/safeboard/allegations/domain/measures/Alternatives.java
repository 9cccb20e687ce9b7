package org.safeboard.allegations.domain.measures;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.measures.InterimMeasure.Alternative;

/** The alternatives that were considered before a suspension. */
public interface Alternatives {
    /** The list of them. */
    String LIST = "allegations/suspension-alternative";

    List<Alternative> of(UUID measure);

    /** Keeps these and no others. */
    void keep(UUID measure, List<Alternative> considered);
}
