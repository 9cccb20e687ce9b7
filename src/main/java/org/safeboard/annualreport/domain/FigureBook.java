package org.safeboard.annualreport.domain;

import java.util.List;
import java.util.Optional;
import org.safeboard.annualreport.domain.prose.Values;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureValue;
import org.safeboard.platform.figures.count.Names;

/** All figures of a chapter as one audience sees them: counted now, or as they were when an edition was published. */
public record FigureBook(List<FigureTable> tables) implements Values {
    public FigureBook {
        tables = List.copyOf(tables);
    }

    @Override
    public Optional<FigureValue> value(String name) {
        return tables.stream().flatMap(it -> Names.find(name, it).stream()).findFirst();
    }

    @Override
    public Optional<FigureTable> table(String id) {
        return tables.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Was anything changed on the way out? */
    public boolean isProtected() {
        return tables.stream().anyMatch(it -> it.audience() != Audience.WORKING);
    }
}
