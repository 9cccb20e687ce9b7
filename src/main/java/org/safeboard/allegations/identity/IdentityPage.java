package org.safeboard.allegations.identity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.Stated;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.OnceStated;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.OwnDrafts;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks who the adult or the child is.
 *
 * @param whose "adult" or "child"
 * @param once what was stated before and corrected since
 */
public record IdentityPage(
        Contact contact,
        String whose,
        Kind kind,
        String here,
        IdentityForm form,
        List<OnceStated> once,
        OwnDrafts drafts,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public String title() {
        return "Who the " + whose + " is";
    }

    public List<Option> sexes() {
        return Stream.of(Sex.values())
                .filter(it -> it != Sex.UNKNOWN)
                .map(it -> new Option(it.name(), it.words()))
                .toList();
    }

    /** The numbers that somebody like this has. */
    public List<Identifier.Kind> numbers() {
        return Stated.kinds(kind);
    }
}
