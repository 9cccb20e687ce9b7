package org.safeboard.platform.figures.show;

import java.util.List;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.web.Page;

/** The list of figures of one area and year. */
public record FiguresPage(Choices choices, List<Chapter> chapters) implements Page {

    /** The figures of one module. */
    public record Chapter(String title, List<Figure> figures) {}
}
