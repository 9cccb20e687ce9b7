package org.safeboard.annualreport.domain.prose;

import java.util.List;
import java.util.Optional;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureValue;

/** What the text may call: the figures of one area, year and audience. */
public interface Values {
    /** The value with this name; empty where there is none. */
    Optional<FigureValue> value(String name);

    /** The table with this id; empty where there is none. */
    Optional<FigureTable> table(String id);

    List<FigureTable> tables();
}
