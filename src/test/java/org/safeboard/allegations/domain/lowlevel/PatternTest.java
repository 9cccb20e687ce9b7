package org.safeboard.allegations.domain.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.lowlevel.Pattern.Entry;
import org.safeboard.allegations.domain.lowlevel.Pattern.Trait;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class PatternTest {
    private final Entry first = entry("2024-03-02", "Elmtree School", "Having favourites", "In a vehicle");
    private final Entry second = entry("2024-09-12", "Oak Club", "Having favourites", "In a vehicle");
    private final Entry third = entry("2025-04-10", "Elmtree School", "Other conduct", "");

    @Test
    void several_concerns_are_told_by_number_months_and_settings() {
        var pattern = new Pattern(List.of(third, first, second));
        assertThat(pattern.summary()).isEqualTo("3 low-level concerns in 14 months, in 2 settings");
        assertThat(pattern.traits())
                .containsExactly(
                        new Trait("3 low-level concerns in 14 months", List.of(first, second, third)),
                        new Trait("In 2 settings: Elmtree School; Oak Club", List.of(first, second, third)),
                        new Trait("The same setting in 2 of 3: Elmtree School", List.of(first, third)),
                        new Trait("The same kind of conduct in 2 of 3: having favourites", List.of(first, second)),
                        new Trait("The same place in 2 of 3: in a vehicle", List.of(first, second)));
    }

    @Test
    void one_concern_is_no_pattern() {
        var one = new Pattern(List.of(first));
        assertThat(one.isOne()).isFalse();
        assertThat(one.traits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-02, 2024-03-02, in one month",
        "2024-03-02, 2024-04-02, in one month",
        "2024-03-02, 2024-04-03, in 2 months",
        "2024-01-31, 2024-02-29, in one month",
        "2024-01-31, 2025-01-31, in 12 months"
    })
    void months_begun_count(String from, String until, String words) {
        assertThat(new Pattern(List.of(entry(from, "", "", ""), entry(until, "", "", ""))).summary())
                .isEqualTo("2 low-level concerns " + words);
    }

    @Test
    void what_was_not_recorded_is_never_alike() {
        var pattern = new Pattern(List.of(entry("2024-03-02", "", "", ""), entry("2024-03-03", "", "", "")));
        assertThat(pattern.traits()).extracting(Trait::sentence).containsExactly("2 low-level concerns in one month");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_sentence_speaks_of_at_least_two_records_of_the_pattern(long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            entries.add(entry(
                    LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500)).toString(),
                    List.of("A", "B", "").get(random.nextInt(3)),
                    List.of("K", "L", "").get(random.nextInt(3)),
                    List.of("P", "").get(random.nextInt(2))));
        }
        assertThat(new Pattern(entries).traits())
                .allSatisfy(it -> assertThat(entries).containsAll(it.entries()))
                .allSatisfy(it -> assertThat(it.entries()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void a_referral_needs_concerns_a_reason_and_a_look_at_safety() {
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> new Pattern(List.of()).checkReferral(" ", null))
                .satisfies(it ->
                        assertThat(it.problems()).extracting(Problem::field).containsExactly("", "why", "childSafe"));
        new Pattern(List.of(first)).checkReferral("It goes on", Safe.YES);
    }

    private static Entry entry(String on, String setting, String kind, String place) {
        return new Entry(UUID.randomUUID(), "LADO-" + on, LocalDate.parse(on), setting, kind, place, "", "");
    }
}
