package org.safeboard.people.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.bench.matching.Person;
import org.safeboard.bench.matching.Question;
import org.safeboard.bench.matching.Questions;
import org.safeboard.bench.matching.Register;
import org.safeboard.people.Listing;
import org.safeboard.people.matching.Stated.Name;

/** What must hold of any index, whoever is in it: over registers of invented persons. */
class MatchIndexTest {
    private static final int PERSONS = 3_000;
    private static final double FAINT = -16;
    private static final double EVERYTHING = -90;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_skipped_could_not_have_been_shown(long seed) {
        var looksAtEveryRow = new MatchIndex<String>(Model.shipped());
        var looksThingsUp = new MatchIndex<String>(Model.shipped());
        register(seed).forEach((id, stated) -> {
            looksAtEveryRow.put(id, stated);
            looksThingsUp.put(id, stated);
        });
        looksThingsUp.tidy();
        for (var question : questions(seed)) {
            assertThat(shown(looksThingsUp.rank(stated(question), 50, Set.of(), Model.POSSIBLE)))
                    .as(question.toString())
                    .isEqualTo(shown(looksAtEveryRow.rank(stated(question), PERSONS, Set.of(), EVERYTHING)));
        }
    }

    @Test
    void the_order_of_import_does_not_matter() {
        var register = register(4);
        var one = new MatchIndex<String>(Model.shipped());
        register.forEach(one::put);
        var other = new MatchIndex<String>(Model.shipped());
        var shuffled = new ArrayList<>(register.keySet());
        Collections.shuffle(shuffled, new Random(5));
        int at = 0;
        for (var id : shuffled) {
            other.put(
                    id,
                    register.get(shuffled.get((at * 7 + 3) % shuffled.size()))); // somebody else first, then corrected
            if (++at == shuffled.size() / 2) {
                other.tidy();
            }
        }
        register.forEach(other::put);
        for (var question : questions(4)) {
            assertThat(ranked(other, question, Set.of())).isEqualTo(ranked(one, question, Set.of()));
        }
    }

    @Test
    void a_hidden_record_is_as_if_it_were_not_there_whatever_it_is() {
        var register = register(6);
        var with = index(register);
        var hidden = Set.copyOf(new ArrayList<>(register.keySet()).subList(0, 40));
        for (var question : questions(6).subList(0, 60)) {
            var found = names(ranked(with, question, hidden));
            assertThat(found).doesNotContainAnyElementsOf(hidden);
        }
    }

    @Test
    void an_unrelated_record_changes_nothing_but_frequencies() {
        var index = index(register(7));
        var questions = questions(7).subList(0, 80);
        var before = questions.stream().map(it -> ranked(index, it, Set.of())).toList();
        index.put("unrelated", named("Xqzvyx", "Wqzkhyx").withBorn(new Stated.Born(1801, 2, 3)));
        for (int i = 0; i < questions.size(); i++) {
            var after = ranked(index, questions.get(i), Set.of());
            assertThat(names(after)).isEqualTo(names(before.get(i)));
            for (int j = 0; j < after.size(); j++) {
                assertThat(after.get(j).score()).isCloseTo(before.get(i).get(j).score(), within(.05));
            }
        }
    }

    @Test
    void one_record_finds_the_other_as_the_other_finds_it() {
        var register = register(8);
        var index = index(register);
        int pairs = 0;
        for (var question : questions(8)) {
            if (!question.truth().isEmpty()) {
                index.put("asked", stated(question));
                var there = listed(index, stated(question), "asked", question.truth());
                var back = listed(index, register.get(question.truth()), question.truth(), "asked");
                if (there != null && there == Listing.LIKELY) {
                    assertThat(back).as(question.toString()).isNotNull().isNotEqualTo(Listing.FAINT);
                    pairs++;
                }
                index.remove("asked");
            }
        }
        assertThat(pairs).isGreaterThan(100);
    }

    @Test
    void more_agreement_never_scores_less() {
        var register = register(9);
        var index = index(register);
        var random = new Random(9);
        for (var question : questions(9)) {
            if (question.truth().isEmpty()) {
                continue;
            }
            var truth = register.get(question.truth());
            var asked = stated(question);
            var better = switch (random.nextInt(4)) {
                case 0 -> asked.withBorn(truth.born());
                case 1 -> asked.withAddresses(truth.addresses());
                case 2 -> asked.withTelephones(truth.telephones());
                default -> asked.withSex(truth.sex());
            };
            assertThat(score(index, better, question.truth()))
                    .as(question.toString())
                    .isGreaterThanOrEqualTo(score(index, asked, question.truth()) - 1e-9);
        }
    }

    @Test
    void a_removed_record_leaves_no_trace() {
        var register = register(10);
        var index = index(register);
        var questions = questions(10).subList(0, 60);
        var before = questions.stream().map(it -> ranked(index, it, Set.of())).toList();
        register(11).forEach((id, stated) -> index.put("other " + id, stated));
        register(11).keySet().forEach(id -> index.remove("other " + id));
        for (int i = 0; i < questions.size(); i++) {
            assertThat(ranked(index, questions.get(i), Set.of())).isEqualTo(before.get(i));
        }
        index.tidy();
        for (int i = 0; i < questions.size(); i++) {
            assertThat(ranked(index, questions.get(i), Set.of())).isEqualTo(before.get(i));
        }
    }

    @Test
    void the_same_examples_teach_the_same_weights() {
        var index = index(register(12));
        var examples = questions(12).stream()
                .map(it -> new Learning.Example<String>(stated(it), Set.of()))
                .toList();
        var learned = Learning.from(index, examples, "learned");
        assertThat(Learning.from(index, examples, "learned").lines()).isEqualTo(learned.lines());
        assertThat(Model.read(learned.lines()).lines()).isEqualTo(learned.lines());
        assertThat(learned.lines()).isNotEqualTo(Model.shipped().lines());
    }

    private static Map<String, Stated> register(long seed) {
        var register = new LinkedHashMap<String, Stated>();
        new Register(seed, PERSONS).each(it -> register.put(it.id(), it.stated()));
        return register;
    }

    private static List<Question> questions(long seed) {
        return Questions.of(seed, PERSONS, 300);
    }

    private static MatchIndex<String> index(Map<String, Stated> register) {
        var index = new MatchIndex<String>(Model.shipped());
        register.forEach(index::put);
        index.tidy();
        return index;
    }

    private static Stated stated(Question question) {
        return Person.stated(question.cells().toArray(String[]::new));
    }

    private static Stated named(String given, String family) {
        return Stated.NOTHING.withNames(List.of(new Name(given, "", family)));
    }

    private static List<Found<String>> ranked(MatchIndex<String> index, Question question, Set<String> hidden) {
        return index.rank(stated(question), 20, hidden, FAINT);
    }

    private static List<Found<String>> shown(List<Found<String>> found) {
        return found.stream().filter(it -> it.list() != Listing.FAINT).limit(20).toList();
    }

    private static List<String> names(List<Found<String>> found) {
        return found.stream().map(Found::key).toList();
    }

    private static Listing listed(MatchIndex<String> index, Stated asked, String self, String wanted) {
        return index.rank(asked, 50, Set.of(self), FAINT).stream()
                .filter(it -> it.key().equals(wanted))
                .map(Found::list)
                .findFirst()
                .orElse(null);
    }

    private static double score(MatchIndex<String> index, Stated asked, String wanted) {
        return index.rank(asked, 200, Set.of(), -60).stream()
                .filter(it -> it.key().equals(wanted))
                .mapToDouble(Found::score)
                .findFirst()
                .orElse(-99);
    }
}
