package org.safeboard.allegations.strands.steps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;

/** Asks how far the employer is, and shows what the police said about it. */
public record StepsPage(
        Contact contact,
        Strand police,
        StepsForm form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** What the police said about interviews, in a sentence. */
    public String policeSay() {
        if (police.settled()) {
            return "There is no criminal investigation to wait for.";
        }
        var content = police.content();
        var answer = content.answer();
        if (answer == null) {
            return "It is not recorded whether the police are content for the employer to interview.";
        }
        return switch (answer) {
            case YES -> "The police are content: %s, %s.".formatted(content.by(), Dates.day(content.on()));
            case NO -> "The police are not content yet: %s, %s.".formatted(content.by(), Dates.day(content.on()));
            case NOT_ASKED -> "The police have not been asked whether they are content.";
        };
    }
}
