package org.safeboard.allegations.domain.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Outcome;

class RepetitionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 2);

    private final EarlierContact inHand = contact("2026-05-01", "PHY", "Physical", "Elmtree School", null);

    @Test
    void contacts_of_one_nature_are_counted_with_the_one_in_hand() {
        assertThat(said(
                        contact("2025-10-01", "PHY", "Physical", "Oak Club", Outcome.UNS),
                        contact("2024-06-01", "PHY", "Physical", "elmtree school ", null)))
                .isEqualTo("Third physical concern in 24 months, two employers");
    }

    @Test
    void what_was_found_malicious_or_false_counts_for_nothing() {
        assertThat(said(
                        contact("2025-10-01", "PHY", "Physical", "Oak Club", Outcome.MAL),
                        contact("2025-09-01", "PHY", "Physical", "Oak Club", Outcome.FAL)))
                .isEmpty();
        assertThat(said(
                        contact("2025-10-01", "PHY", "Physical", "Oak Club", Outcome.MAL),
                        contact("2025-09-01", "PHY", "Physical", "", Outcome.SUB)))
                .isEqualTo("Second physical concern in 24 months, one employer");
    }

    @Test
    void other_natures_are_counted_together_and_older_ones_apart() {
        assertThat(said(contact("2025-10-01", "SEX", "Sexual", "Oak Club", null)))
                .isEqualTo("Second concern in 24 months, two employers");
        assertThat(said(contact("2015-10-01", "PHY", "Physical", "Oak Club", null)))
                .isEqualTo("Second concern in all, two employers");
    }

    @Test
    void what_came_after_the_one_in_hand_is_counted_without_an_order() {
        assertThat(said(contact("2026-06-01", "PHY", "Physical", "Elmtree School", null)))
                .isEqualTo("Two physical concerns in 24 months, one employer");
    }

    @Test
    void while_it_is_typed_there_are_only_the_others() {
        var typing = new Repetition(null, TODAY);
        assertThat(typing.of(List.of(contact("2025-10-01", "PHY", "Physical", "Oak Club", null))))
                .isEqualTo("One physical concern in 24 months, one employer");
        assertThat(typing.of(List.of(contact("2009-10-01", "PHY", "Physical", "", null))))
                .isEqualTo("One concern in all");
        assertThat(typing.of(List.of())).isEmpty();
    }

    @Test
    void many_are_counted_in_figures() {
        var many = IntStream.range(0, 21)
                .mapToObj(it -> contact("2026-04-01", "PHY", "Physical", "", null))
                .toArray(EarlierContact[]::new);
        assertThat(said(many)).isEqualTo("22nd physical concern in 24 months, one employer");
    }

    private String said(EarlierContact... earlier) {
        return new Repetition(inHand, TODAY).of(List.of(earlier));
    }

    private static EarlierContact contact(
            String on, String nature, String about, String setting, @Nullable Outcome outcome) {
        return new EarlierContact(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "LADO-2026-0001",
                LocalDate.parse(on),
                "",
                setting,
                nature,
                about,
                outcome,
                outcome == null ? "Open" : outcome.name(),
                false);
    }
}
