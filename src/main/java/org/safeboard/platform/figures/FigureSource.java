package org.safeboard.platform.figures;

import java.util.List;
import java.util.Map;
import org.safeboard.platform.access.Staff;

/** Figures of a module: one bean for its chapter, and one for each job in it that counts something of its own. */
public interface FigureSource {
    /** The module, as in the ids of its figures: {@code allegations}. */
    String module();

    /** The name of its chapter, or of its part of it. */
    String title();

    /** Its figures in the order of the chapter. */
    List<Figure> figures();

    /** Totals whose parts stand in other tables than their own. */
    default List<Link> links() {
        return List.of();
    }

    /** By what else a fact can be broken down than its figures do: for questions that nobody has asked yet. */
    default Map<Fact, List<Dimension>> breakdowns() {
        return Map.of();
    }

    /** May this person see the figures of an area? */
    boolean maySee(Staff staff, String area);

    /** Which of the records behind a number may this person open? */
    Records records(Staff staff, String area);

    /** How far the way from a number to its records is open. */
    enum Records {
        NONE,
        NOT_RESTRICTED,
        ALL
    }
}
