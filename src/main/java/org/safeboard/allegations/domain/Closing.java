package org.safeboard.allegations.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is still missing before a case can close: each a sentence. */
public final class Closing {
    private Closing() {}

    public static List<String> missing(
            Contact contact, @Nullable Concern concern, List<Allegation> allegations, List<Strand> strands) {
        var missing = new ArrayList<String>();
        if (contact.decision() == null) {
            missing.add("A LADO has not decided what the contact needs");
        }
        var decision = contact.decision();
        if (decision != null
                && decision.code() == InitialDecision.ADVICE_ONLY
                && contact.advice().sentOn() == null) {
            missing.add("The advice has not been sent in writing");
        }
        if (concern == null) {
            return missing;
        }
        if (allegations.isEmpty()) {
            missing.add("No allegation has been recorded");
        }
        allegations.stream()
                .filter(it -> !it.concluded())
                .map(it -> it.awaitsSecondPerson()
                        ? "Allegation %d waits for a second person to confirm that it was malicious".formatted(it.seq())
                        : "Allegation %d has no outcome".formatted(it.seq()))
                .forEach(missing::add);
        for (var kind : Strand.Kind.values()) {
            var strand = strands.stream().filter(it -> it.kind() == kind).findFirst();
            if (strand.isEmpty() ? !kind.isOptional() : !strand.get().settled()) {
                missing.add("The %s strand has neither ended nor a reason why it was not pursued"
                        .formatted(kind.title().toLowerCase(java.util.Locale.UK)));
            }
        }
        if (!concern.dbs().decided()) {
            missing.add("Whether to refer to the Disclosure and Barring Service has not been decided");
        }
        return missing;
    }
}
