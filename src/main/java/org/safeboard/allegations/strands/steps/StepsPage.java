package org.safeboard.allegations.strands.steps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.strands.EmployerClock;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;

/** Asks how far the employer is, and shows what the police said about it. */
public record StepsPage(
        Contact contact,
        Strand police,
        StepsForm form,
        AreaClocks clocks,
        LocalDate today,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** How long a step may take, as the board has set it. */
    public String within(EmployerClock limit) {
        return "Within " + clocks.length(limit, today).text();
    }

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
