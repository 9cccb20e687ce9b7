package org.safeboard.allegations.strands;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Content;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks where a strand stands. */
public record StrandPage(
        Contact contact,
        Strand strand,
        StrandForm form,
        List<Option> results,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** What the police may have said. */
    public List<Option> contents() {
        return Stream.of(Content.Answer.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public boolean is(Strand.Kind kind) {
        return strand.kind() == kind;
    }
}
