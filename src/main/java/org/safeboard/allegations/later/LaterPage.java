package org.safeboard.allegations.later;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.office.LaterEntry;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what happened while it could not be written down. */
public record LaterPage(Contact contact, LaterForm form, List<Problem> problems) implements Page {
    public List<Option> kinds() {
        return Stream.of(LaterEntry.Kind.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
