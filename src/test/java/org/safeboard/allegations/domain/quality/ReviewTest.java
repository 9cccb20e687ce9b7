package org.safeboard.allegations.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.quality.Review.Finding;
import org.safeboard.allegations.domain.quality.Review.Opinion;
import org.safeboard.allegations.domain.quality.Review.Reply;
import org.safeboard.platform.rules.RulesBroken;

class ReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final UUID decider = UUID.randomUUID();
    private final UUID reviewer = UUID.randomUUID();
    private final Review drawn = Review.of(
            UUID.randomUUID(), new Lot.Decided(UUID.randomUUID(), "LADO-2026-0001", decider), "walsall", reviewer);

    @Test
    void nobody_reviews_what_they_decided() {
        assertThat(drawn.mayBeReviewedBy(decider)).isFalse();
        assertThat(drawn.mayBeReviewedBy(UUID.randomUUID())).isTrue();
        assertThat(refusal(() -> drawn.find(finding(Opinion.AGREE, "", decider))))
                .contains("Somebody other than the person who decided reviews it");
    }

    @Test
    void whoever_would_have_decided_otherwise_says_why() {
        assertThat(refusal(() -> drawn.find(finding(Opinion.OTHERWISE, " ", reviewer))))
                .contains("Enter what you would have decided otherwise, and why");
    }

    @Test
    void agreement_ends_it_and_disagreement_waits_for_an_answer() {
        var agreed = drawn.find(finding(Opinion.AGREE, "", reviewer));
        assertThat(agreed.awaitsReply()).isFalse();
        assertThat(refusal(() -> agreed.answer(new Reply("Yes", decider, TODAY))))
                .contains("There is no disagreement to answer");
        var otherwise = drawn.find(finding(Opinion.OTHERWISE, "An offence", reviewer));
        assertThat(otherwise.awaitsReply()).isTrue();
        assertThat(refusal(() -> otherwise.answer(new Reply(" ", decider, TODAY))))
                .contains("Enter your answer");
        assertThat(otherwise.answer(new Reply("Decided again", decider, TODAY)).awaitsReply())
                .isFalse();
    }

    @Test
    void a_review_is_made_once() {
        var made = drawn.find(finding(Opinion.AGREE, "", reviewer));
        assertThat(refusal(() -> made.find(finding(Opinion.AGREE, "", reviewer))))
                .contains("This contact has been reviewed already");
    }

    private static Finding finding(Opinion threshold, String reason, UUID by) {
        return new Finding(threshold, Opinion.AGREE, Opinion.NOT_APPLICABLE, Opinion.AGREE, reason, by, TODAY);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var problems = new java.util.ArrayList<String>();
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(act)
                .satisfies(it -> it.problems().forEach(problem -> problems.add(problem.message())));
        return String.join("; ", problems);
    }
}
