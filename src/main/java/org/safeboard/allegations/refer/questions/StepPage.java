package org.safeboard.allegations.refer.questions;

import java.util.Arrays;
import java.util.List;
import org.safeboard.allegations.domain.incoming.answers.Account;
import org.safeboard.allegations.domain.incoming.answers.Answered;
import org.safeboard.allegations.domain.incoming.answers.Answered.Known;
import org.safeboard.allegations.domain.incoming.answers.Instead;
import org.safeboard.allegations.domain.incoming.answers.Place;
import org.safeboard.allegations.domain.incoming.answers.PlaceKind;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * One page of a referral.
 *
 * @param change did it come from the answers to check, to go back there?
 */
public record StepPage(Step step, Account account, Draft draft, boolean change, List<Problem> problems)
        implements Page {
    public <T extends Record & Answered> T form(Class<T> as) {
        return account.get(step, as);
    }

    public String back() {
        return change
                ? "/refer/check"
                : account.before(step).map(it -> "/refer/" + it.slug()).orElse("/refer/code");
    }

    /** "Question 2 of 10", counting the documents as the last. */
    public String place() {
        var steps = account.steps();
        return "Question %d of %d".formatted(steps.indexOf(step) + 1, steps.size() + 1);
    }

    public PlaceKind kind() {
        var kind = account.get(Step.ORGANISATION, Place.class).kind();
        return kind == null ? PlaceKind.OTHER : kind;
    }

    public static List<Option> known() {
        return Arrays.stream(Known.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public static String value(@org.jspecify.annotations.Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    public static List<Option> kinds() {
        return Arrays.stream(PlaceKind.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public static List<Option> senders() {
        return Arrays.stream(Instead.Who.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
