package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.EarlierConcerns.Earlier;
import org.safeboard.people.Verdict;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks whether earlier records are about the same adult. */
public record EarlierPage(Contact contact, List<Earlier> earlier, List<Problem> problems) implements Page {

    /** A judgement as typed. */
    public record Form(@Nullable UUID person, @Nullable Verdict verdict, String reason) {}

    public List<Option> verdicts() {
        return Stream.of(Verdict.values())
                .map(it -> new Option(it.name(), it.words()))
                .toList();
    }
}
