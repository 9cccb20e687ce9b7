package org.safeboard.allegations.arrange.people;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks who is invited.
 *
 * @param warnings what is odd about addresses, to be looked at before they are taken
 */
public record PeoplePage(Opened opened, PeopleForm form, List<String> warnings, List<Problem> problems)
        implements Page {
    public List<Option> kinds() {
        return Stream.of(Kind.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public String fingerprint() {
        return AddPeople.fingerprint(warnings);
    }
}
