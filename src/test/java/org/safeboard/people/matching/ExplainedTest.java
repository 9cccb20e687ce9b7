package org.safeboard.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.bench.matching.Register;
import org.safeboard.people.Listing;
import org.safeboard.people.Reason;
import org.safeboard.people.matching.Stated.Address;
import org.safeboard.people.matching.Stated.Born;
import org.safeboard.people.matching.Stated.Name;
import org.safeboard.people.matching.Stated.Sex;

class ExplainedTest {
    private static final Stated KAREEM = Stated.NOTHING
            .withNames(List.of(new Name("Kareem", "Tariq", "Akhmed"), new Name("", "", "Kareem Baker")))
            .withBorn(new Born(1979, 3, 4))
            .withSex(Sex.MALE)
            .withAddresses(List.of(new Address("7 Lister Road", "Bradford", "BD9 4AB")))
            .withTelephones(List.of("07700 900123"))
            .withEmails(List.of("k.akhmed@example.org"))
            .withIdentifiers(List.of("trn:1234567"));

    private final MatchIndex<String> index = index();

    @Test
    void each_field_says_what_agreed_and_how_much_it_counts() {
        var found = best(Stated.NOTHING
                .withNames(List.of(new Name("Karim", "", "Ahmed")))
                .withBorn(new Born(1979, 4, 3))
                .withSex(Sex.MALE)
                .withAddresses(List.of(new Address("7 lister rd", "Bradford", "BD9 4AB")))
                .withTelephones(List.of("+44 7700 900123"))
                .withIdentifiers(List.of("TRN: 1234567")));
        assertThat(found.key()).isEqualTo("kareem");
        assertThat(found.list()).isEqualTo(Listing.LIKELY);
        assertThat(found.reasons())
                .extracting(Reason::words)
                .contains(
                        "date of birth day and month the other way round (3 April 1979 / 4 March 1979)",
                        "telephone number the same",
                        "personal number the same",
                        "recorded sex the same")
                .anyMatch(it -> it.startsWith("given name sounds the same (Karim / Kareem), family name"));
        assertThat(found.reasons())
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
    }

    @Test
    void names_the_other_way_round_and_other_names_are_said() {
        assertThat(words(named("Akhmed", "Kareem")))
                .anyMatch(it -> it.contains("given and family name the other way round"));
        assertThat(words(named("Kareem", "Baker"))).anyMatch(it -> it.contains("by another of the names on record"));
        assertThat(words(Stated.NOTHING.withNames(
                        List.of(new Name("Rob", "", "Stone"), new Name("Kareem", "", "Akhmed")))))
                .anyMatch(it -> it.contains("by another of the names asked for"));
    }

    @Test
    void what_speaks_against_is_said_too() {
        var reasons = best(named("Kareem", "Akhmed")
                        .withBorn(new Born(2004, 9, 21))
                        .withSex(Sex.FEMALE))
                .reasons();
        assertThat(reasons)
                .filteredOn(
                        it -> it.field().equals("Date of birth") || it.field().equals("Sex"))
                .hasSize(2)
                .allMatch(it -> it.weight() < 0 && it.strength().startsWith("speaks"));
    }

    @Test
    void the_weights_of_the_reasons_make_the_score_but_for_the_household() {
        var found = best(named("Kareem", "Akhmed").withBorn(new Born(1979, 3, 5)));
        var sum = found.reasons().stream().mapToDouble(Reason::weight).sum();
        var prior = Model.shipped().prior(index.size());
        assertThat(found.score()).isBetween(prior + sum - 1.5, prior + sum + .001);
    }

    private List<String> words(Stated asked) {
        return best(asked).reasons().stream().map(Reason::words).toList();
    }

    private Found<String> best(Stated asked) {
        var found = index.search(asked, 5);
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }

    private static Stated named(String given, String family) {
        return Stated.NOTHING.withNames(List.of(new Name(given, "", family)));
    }

    private static MatchIndex<String> index() {
        var index = new MatchIndex<String>(Model.shipped());
        new Register(2, 500).each(it -> index.put(it.id(), it.stated()));
        index.put("kareem", KAREEM);
        return index;
    }
}
