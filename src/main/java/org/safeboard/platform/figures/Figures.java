package org.safeboard.platform.figures;

import java.util.List;
import java.util.Optional;

/** The figures of all modules: every number that is printed anywhere comes from here. */
public interface Figures {
    /** Every figure there is, module by module, in the order of the chapters. */
    List<Figure> all();

    Optional<Figure> find(String id);

    /**
     * One figure.
     *
     * @throws IllegalArgumentException when there is no figure with this id
     */
    FigureTable table(String id, String area, ReportingYear year, Audience audience);

    /** All figures of a module, counted together at one moment. */
    List<FigureTable> chapter(String module, String area, ReportingYear year, Audience audience);

    /**
     * A value by its name: {@code figure.row.column}, {@code figure.row} for its first column, or {@code figure.column}
     * for its total. Empty where there is no such name.
     */
    Optional<FigureValue> value(String name, String area, ReportingYear year, Audience audience);

    /** The same for many names, each figure counted once. Names that lead nowhere are left out. */
    default List<FigureValue> values(List<String> names, String area, ReportingYear year, Audience audience) {
        return names.stream()
                .flatMap(it -> value(it, area, year, audience).stream())
                .toList();
    }
}
