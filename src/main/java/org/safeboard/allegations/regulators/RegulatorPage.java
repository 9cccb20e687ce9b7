package org.safeboard.allegations.regulators;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.Duty;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decision;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks whether a regulator is told, and what became of it.
 *
 * @param name the regulator; blank where it is to be chosen
 * @param why why this one applies to the case; blank where nothing suggests it
 */
public record RegulatorPage(
        Contact contact,
        String name,
        String why,
        RegulatorForm form,
        List<Option> regulators,
        List<Option> results,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> decisions() {
        return Stream.of(Decision.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public List<Option> duties() {
        return Stream.of(Duty.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
