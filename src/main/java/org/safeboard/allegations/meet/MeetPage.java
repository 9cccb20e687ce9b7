package org.safeboard.allegations.meet;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what happened at a meeting: who came, what was decided, who does what by when. */
public record MeetPage(Contact contact, MeetForm form, List<Problem> problems) implements Page {
    public List<Option> types() {
        return Stream.of(Meeting.Type.values())
                .map(it -> new Option(it.name(), it.label(), ""))
                .toList();
    }

    public List<Option> attended() {
        return Stream.of(Attended.values())
                .map(it -> new Option(it.name(), it.label(), ""))
                .toList();
    }
}
