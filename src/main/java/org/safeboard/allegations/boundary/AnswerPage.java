package org.safeboard.allegations.boundary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what became of a part that waits for an answer. */
public record AnswerPage(
        Contact contact,
        Crossing crossing,
        Authority authority,
        AnswerForm form,
        boolean doubtful,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public boolean theyAnswer() {
        return crossing.part() == Part.TRANSFERRED_OUT || crossing.part() == Part.PARTICIPATING;
    }

    public List<Option> answers() {
        var answers = new ArrayList<Option>();
        answers.add(new Option("ACKNOWLEDGED", theyAnswer() ? "They acknowledge it" : "We acknowledge it"));
        answers.add(new Option("DISAGREED", "It is not agreed", "It goes to the managers of both"));
        answers.add(new Option("WITHDRAWN", theyAnswer() ? "We take it back" : "They took it back"));
        return answers;
    }
}
