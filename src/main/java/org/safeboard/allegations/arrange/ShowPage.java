package org.safeboard.allegations.arrange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.platform.attachments.Attachment;
import org.safeboard.platform.govuk.Cell;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * How a meeting that is being arranged stands, and what comes next.
 *
 * @param place in the words of the list; blank for none
 * @param limits by when it has to be, each a sentence
 * @param times the times offered, as column headings
 * @param grid a row a person: the name, then an answer to each time
 * @param behind how many have not been told when and where
 * @param held why nothing goes to the employer's side; null where no hold stands
 * @param where where mail goes, in a sentence
 */
public record ShowPage(
        Opened opened,
        String place,
        List<String> limits,
        List<Person> people,
        List<String> times,
        List<List<Cell>> grid,
        int behind,
        @Nullable String held,
        List<Attachment> papers,
        String where,
        List<Problem> problems)
        implements Page {

    /**
     * Somebody on the list.
     *
     * @param from role and agency
     * @param written what went to them and how that stands
     * @param answer what they said
     */
    public record Person(UUID id, String name, String from, String email, String written, String answer) {}

    public boolean isOpen() {
        return opened.meeting().isOpen();
    }

    /** The day's meeting in words: "Initial meeting". */
    public String title() {
        return opened.meeting().type().label() + " position of trust meeting";
    }
}
