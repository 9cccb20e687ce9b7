package org.safeboard.allegations.arrange;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks which meeting is arranged, and who runs it. */
public record PlanPage(Contact contact, PlanForm form, List<Problem> problems) implements Page {
    public List<Option> types() {
        return Stream.of(Meeting.Type.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
