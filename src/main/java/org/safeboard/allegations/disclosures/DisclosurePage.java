package org.safeboard.allegations.disclosures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.disclosures.Disclosure;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * An enquiry with its answer, or with the form for it.
 *
 * @param by who asks, in words
 * @param basis the lawful basis of the answer, in words; blank while there is none
 * @param sayable each allegation with the words it would be given in
 */
public record DisclosurePage(
        Contact contact,
        Disclosure disclosure,
        String by,
        String basis,
        Clock clock,
        boolean mayAnswer,
        List<Option> sayable,
        List<Option> bases,
        AnswerForm form,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {}
