package org.safeboard.allegations.minutes.copies;

import java.util.List;
import java.util.stream.IntStream;
import org.safeboard.allegations.domain.minutes.Copy.Recipient;
import org.safeboard.allegations.minutes.agreed.Ended;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks who is given a copy of the minutes, and how. */
public record CopiesPage(
        Ended ended, CopiesForm form, List<Recipient> asked, List<Option> methods, long seen, List<Problem> problems)
        implements Page {

    public List<Option> recipients() {
        return IntStream.range(0, asked.size())
                .mapToObj(it -> new Option(
                        Integer.toString(it),
                        asked.get(it).name() + ", " + asked.get(it).agency(),
                        ended.latest()
                                .notes()
                                .people()
                                .get(it)
                                .words(ended.sitting().beganAt(), ended.endedAt())))
                .toList();
    }

    public List<Option> anothers() {
        return List.of(new Option("true", "I made sure that a recipient with that name is another person", ""));
    }

    public boolean asksForAnother() {
        return form.another() || problems.stream().anyMatch(it -> it.message().startsWith("Minutes are never given"));
    }
}
