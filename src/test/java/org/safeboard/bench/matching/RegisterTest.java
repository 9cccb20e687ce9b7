package org.safeboard.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static List<Person> register(long seed) {
        var persons = new ArrayList<Person>();
        new Register(seed, 5_000).each(persons::add);
        return persons;
    }

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(register(1)).isEqualTo(register(1)).isNotEqualTo(register(2));
    }

    @Test
    void has_all_communities_households_and_namesakes() {
        var persons = register(1);
        assertThat(persons).hasSize(5_000).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(persons).extracting(Person::community).contains("british", "irish", "polish", "chinese");
        var names = persons.stream()
                .collect(Collectors.groupingBy(it -> it.given() + " " + it.family(), Collectors.counting()));
        assertThat(names.values()).anyMatch(it -> it > 1);
        var homes =
                persons.stream().collect(Collectors.groupingBy(it -> it.line() + it.postcode(), Collectors.counting()));
        assertThat(homes.values()).anyMatch(it -> it > 3);
    }

    @Test
    void asks_about_persons_there_and_about_nobody() {
        var ids = new HashSet<String>();
        register(1).forEach(it -> ids.add(it.id()));
        var questions = Questions.of(1, 5_000, 1_000);
        assertThat(questions).hasSize(1_000).isEqualTo(Questions.of(1, 5_000, 1_000));
        assertThat(questions).filteredOn(it -> it.truth().isEmpty()).hasSize(350);
        assertThat(questions)
                .filteredOn(it -> !it.truth().isEmpty())
                .allMatch(it -> ids.contains(it.truth()))
                .extracting(Question::truth)
                .doesNotHaveDuplicates();
        assertThat(questions.stream().flatMap(it -> it.kinds().stream()))
                .contains("(clean)", "soham", "typo_surname", "dob_missing", "swapped_names", "moved", "nickname");
    }
}
