package org.safeboard.allegations.domain.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.allegations.domain.earlier.Pattern.Kind;

class PatternsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final EarlierContact inHand = contact("2026-05-01", "Elmtree School", null);
    private final Patterns patterns = new Patterns(inHand, new PatternLimits(3, 6, 2, 2, 2, 0.01, 3));

    @Test
    void three_contacts_in_six_months_are_told_of_and_two_are_not() {
        var two = contact("2026-02-01", "Elmtree School", null);
        var three = contact("2025-11-02", "Elmtree School", null);
        assertThat(kinds(two)).doesNotContain(Kind.SETTING);
        assertThat(kinds(two, contact("2025-11-01", "Elmtree School", null))).doesNotContain(Kind.SETTING);
        assertThat(kinds(two, contact("2025-11-03", "Elmtree School", Outcome.MAL)))
                .doesNotContain(Kind.SETTING);
        assertThat(patterns.atSetting(List.of(two, three), it -> it, LONG_AGO))
                .filteredOn(it -> it.kind() == Kind.SETTING)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.sentence()).isEqualTo("Three contacts about Elmtree School in 6 months");
                    assertThat(it.records()).containsExactly(inHand, two, three);
                });
    }

    @Test
    void adults_who_may_be_one_are_not_two() {
        var other = contact("2025-05-01", "Elmtree School", null);
        assertThat(kinds(other)).contains(Kind.NATURE);
        assertThat(patterns.atSetting(List.of(other), it -> new UUID(0, 0), LONG_AGO))
                .noneMatch(it -> it.kind() == Kind.NATURE);
    }

    @Test
    void a_rise_is_measured_against_the_years_before() {
        var steady = IntStream.rangeClosed(1, 12).mapToObj(it -> contact("2025-05-01", "Elmtree School", null, 3 * it));
        var three = Stream.of("2026-04-01", "2026-03-01")
                .map(it -> contact(it, "Elmtree School", null))
                .toList();
        assertThat(kinds(three.toArray(EarlierContact[]::new))).contains(Kind.RISE);
        assertThat(kinds(Stream.concat(three.stream(), steady).toArray(EarlierContact[]::new)))
                .doesNotContain(Kind.RISE);
        assertThat(patterns.atSetting(three, it -> it, LocalDate.of(2025, 1, 1)))
                .as("nothing was recorded long enough")
                .noneMatch(it -> it.kind() == Kind.RISE);
    }

    @Test
    void the_chance_of_a_number_is_that_of_the_tables() {
        assertThat(Poisson.atLeast(0, 2)).isEqualTo(1);
        assertThat(Poisson.atLeast(3, 1)).isCloseTo(0.0803, within(0.0001));
        assertThat(Poisson.atLeast(5, 1)).isCloseTo(0.0037, within(0.0001));
    }

    @Test
    void a_supplier_is_one_whose_staff_work_in_several_places() {
        var oak = contact("2025-05-01", "Oak Club", null);
        assertThat(patterns.supplier("Supply Ltd", List.of(oak)))
                .hasValueSatisfying(it -> assertThat(it.sentence())
                        .isEqualTo("Supply Ltd supplied staff to two settings: Elmtree School; Oak Club"));
        assertThat(patterns.supplier("Elmtree School", List.of(oak))).isEmpty();
    }

    @Test
    void what_is_said_about_a_child_asks_for_support_and_casts_no_doubt() {
        assertThat(patterns.child(List.of(inHand))).isEmpty();
        assertThat(patterns.child(List.of(contact("2020-01-01", "", null))))
                .hasValueSatisfying(it -> assertThat(it.sentence())
                        .startsWith("Two contacts are about what happened to this child. Ask what support")
                        .doesNotContainIgnoringCase("unreliable")
                        .doesNotContainIgnoringCase("credib"));
    }

    private List<Kind> kinds(EarlierContact... others) {
        return patterns.atSetting(List.of(others), it -> it, LONG_AGO).stream()
                .map(Pattern::kind)
                .toList();
    }

    private static EarlierContact contact(String on, String setting, @Nullable Outcome outcome) {
        return contact(on, setting, outcome, 0);
    }

    private static EarlierContact contact(String on, String setting, @Nullable Outcome outcome, int monthsBefore) {
        return new EarlierContact(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "LADO-2026-0001",
                LocalDate.parse(on).minusMonths(monthsBefore),
                "",
                setting,
                "PHY",
                "Physical",
                outcome,
                "Open",
                false);
    }
}
