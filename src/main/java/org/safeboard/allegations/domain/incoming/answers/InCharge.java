package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** Whether the person accused runs the place: then somebody above them sends the referral. */
public record InCharge(@Nullable Known inCharge) implements Answered {
    static final String QUESTION = "Is the adult the person in charge?";

    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(inCharge != null, "inCharge", "Select whether the adult is the person in charge")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines().line(QUESTION, inCharge).list();
    }

    boolean yes() {
        return inCharge == Known.YES;
    }
}
