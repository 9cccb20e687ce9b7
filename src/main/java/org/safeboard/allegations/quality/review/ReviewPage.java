package org.safeboard.allegations.quality.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.quality.Review;
import org.safeboard.allegations.domain.quality.Review.Finding;
import org.safeboard.allegations.domain.quality.Review.Opinion;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * A contact that was drawn: how it was decided, what the second reviewer found, what the one who decided says to that.
 *
 * @param mayReview this person may say what they think of it
 * @param mayAnswer this person decided it, and the reviewer would have decided otherwise
 */
public record ReviewPage(
        Review review,
        Contact contact,
        String decider,
        String reviewer,
        boolean mayReview,
        boolean mayAnswer,
        Form form,
        String reply,
        Codes codes,
        List<Problem> problems)
        implements Page {

    /** What the second reviewer thinks, as typed. */
    public record Form(
            @Nullable Opinion threshold,
            @Nullable Opinion rationale,
            @Nullable Opinion advice,
            @Nullable Opinion timeliness,
            String otherwise) {
        static final Form BLANK = new Form(null, null, null, null, "");

        Finding finding(Change change) {
            var answers = new Answers();
            var onThreshold = answers.need("threshold", threshold, "Select what you think of the threshold");
            var onRationale = answers.need("rationale", rationale, "Select what you think of the rationale");
            var onAdvice = answers.need("advice", advice, "Select what you think of the advice");
            var onTimeliness = answers.need("timeliness", timeliness, "Select what you think of the timeliness");
            return answers.into(() -> new Finding(
                    onThreshold.get(),
                    onRationale.get(),
                    onAdvice.get(),
                    onTimeliness.get(),
                    otherwise.strip(),
                    change.by().id(),
                    change.today()));
        }
    }

    public static List<Option> opinions(boolean mayNotApply) {
        return Stream.of(Opinion.values())
                .filter(it -> mayNotApply || it != Opinion.NOT_APPLICABLE)
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public static String value(@Nullable Opinion opinion) {
        return opinion == null ? "" : opinion.name();
    }

    public String label(String list, @Nullable String code) {
        return codes.label("allegations/" + list, code);
    }

    public String limbs() {
        var decision = contact.decision();
        return decision == null
                ? ""
                : String.join(
                        "; ",
                        decision.limbs().stream()
                                .map(it -> label("harm-limb", it))
                                .toList());
    }
}
