package org.safeboard.allegations.minutes.begin;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks which meeting begins, when, and who chairs it. */
public record BeginPage(Contact contact, BeginForm form, List<Problem> problems) implements Page {
    public List<Option> types() {
        return Stream.of(Meeting.Type.values())
                .map(it -> new Option(it.name(), it.label(), ""))
                .toList();
    }

    public List<Option> covers() {
        return List.of(new Option("true", "The chair covers for the LADO", ""));
    }
}
