package org.safeboard.allegations.domain.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Conduct;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Decider;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Employer;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Review;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class LowLevelConcernTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Review NONE = new Review(null, null, "");

    private final Contact contact = new Contact(
            UUID.randomUUID(),
            "walsall",
            "LADO-2026-0001",
            new Contact.Received(LocalDate.of(2026, 5, 1), null, "PHONE", Instant.EPOCH, null),
            new Contact.Call("Hilda Head", "", "", null, "", false),
            new Contact.About(null, "the tutor", "", null, null, "", null, ""),
            Contact.Details.NONE,
            null,
            Contact.Advice.NONE,
            null,
            false,
            null,
            null,
            null);

    @Test
    void the_chair_decides_about_a_head() {
        assertThat(fields(employer(true, Decider.HEAD, "Hilda Head", "WORDS", "Slight"), NONE))
                .containsExactly("decider");
        shared(employer(true, Decider.CHAIR, "Cora Chair", "WORDS", "Slight"), NONE);
    }

    @Test
    void a_decision_has_somebody_who_made_it_and_a_reason() {
        assertThat(fields(employer(false, null, "", "WORDS", ""), NONE))
                .containsExactly("decider", "deciderName", "employerRationale");
        shared(employer(false, null, "", null, ""), NONE);
    }

    @Test
    void a_review_says_when_and_what() {
        var undecided = employer(false, null, "", null, "");
        assertThat(fields(undecided, new Review(null, TODAY, ""))).containsExactly("reviewFound");
        assertThat(fields(undecided, new Review(null, null, "All well"))).containsExactly("reviewedOn");
        assertThat(fields(undecided, new Review(LocalDate.of(2026, 4, 30), TODAY.plusDays(1), "All well")))
                .containsExactly("reviewOn", "reviewedOn");
    }

    @Test
    void conduct_that_a_referral_carries_stays_what_it_was() {
        var kept = shared(employer(false, null, "", null, ""), NONE);
        var other = new Conduct("TOUCH", null, null, null, "", "", false, false);
        var decided = employer(false, Decider.HEAD, "Hilda Head", "WORDS", "Slight");
        var after = kept.complete(contact, other, decided, NONE, true, TODAY);
        assertThat(after.conduct()).isEqualTo(kept.conduct());
        assertThat(after.employer()).isEqualTo(decided);
        assertThat(kept.complete(contact, other, decided, NONE, false, TODAY).conduct())
                .isEqualTo(other);
    }

    private LowLevelConcern shared(Employer employer, Review review) {
        var conduct = new Conduct("FAVOURITES", null, null, null, "", "", false, false);
        return LowLevelConcern.shared(contact, conduct, employer, review, TODAY);
    }

    private static Employer employer(
            boolean aboutHead, @Nullable Decider decider, String name, @Nullable String decision, String why) {
        return new Employer("", aboutHead, decider, name, decision, null, why, "", null, "", null);
    }

    private List<String> fields(Employer employer, Review review) {
        var fields = new java.util.ArrayList<String>();
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> shared(employer, review))
                .satisfies(it -> it.problems().stream().map(Problem::field).forEach(fields::add));
        return fields;
    }
}
