package org.safeboard.platform.figures.ask;

import java.util.List;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.safeboard.platform.web.Page;

/**
 * An answer as it was given.
 *
 * @param clock how long it took where a request came; blank where none did
 */
public record AnswerPage(GivenAnswer answer, String area, String clock) implements Page {
    public String path() {
        return "/figures/ask/answers/" + answer.id();
    }

    public String title() {
        return answer.tables().getFirst().title();
    }

    public List<FigureTable> tables() {
        return answer.tables();
    }
}
