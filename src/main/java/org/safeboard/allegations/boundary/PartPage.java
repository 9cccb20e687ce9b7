package org.safeboard.allegations.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks which part another authority has in a case.
 *
 * @param kept null while it is being added
 */
public record PartPage(
        Contact contact,
        @Nullable Crossing kept,
        PartForm form,
        Lists lists,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** What can be chosen. */
    public record Lists(List<Option> authorities, List<Option> rules, List<Option> bases) {}

    public List<Option> parts() {
        return Stream.of(Part.values())
                .map(it -> new Option(
                        it.name(),
                        it.label(),
                        it == Part.TRANSFERRED_OUT ? "The case is ours until they acknowledge it" : ""))
                .toList();
    }

    public String title() {
        return kept == null ? "Add an authority" : "Change the part of an authority";
    }
}
