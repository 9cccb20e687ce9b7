package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeboard.people.PersonDetails.adult;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.people.Sweep.Pair;
import org.safeboard.people.matching.Found;
import org.safeboard.people.matching.Model;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Weights learned from an area without anybody saying who is who, chosen for every node, and an area against itself. */
@PageTest
class PeopleMatchingTest {
    private static final LocalDate BORN = LocalDate.of(1979, 3, 4);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<String> GIVEN = List.of("Ann", "Boris", "Carla", "Dilip", "Edith", "Farid", "Gwen");
    private static final List<String> FAMILY = List.of(
            "Adler", "Brook", "Cheng", "Dhillon", "Eastwood", "Fenwick", "Grzyb", "Hussain", "Ibbotson", "Jarvis");

    @Autowired
    PeopleMatching matching;

    @Autowired
    People people;

    @Autowired
    PersonWriter writer;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    AuditTrail audit;

    @Autowired
    Cast cast;

    String area;
    Change change;
    UUID one;
    UUID twice;

    @BeforeEach
    void somebody_recorded_twice() {
        var place = cast.area();
        area = place.code();
        change = Change.of(place.lado(), NOW, "");
        one = add(adult("Mohammed", "Al-Hassan").bornOn(BORN));
        twice = add(adult("Muhamad", "Alhasan").bornOn(BORN));
    }

    @AfterEach
    void the_weights_it_comes_with() {
        choose(null);
    }

    private UUID add(PersonDetails details) {
        var id = UUID.randomUUID();
        writer.add(id, details, area);
        return id;
    }

    /** Different people, and every fifth of them once more with a slip in the date. */
    private void others(int many) {
        for (int i = 0; i < many; i++) {
            var n = i % 5 == 4 ? i - 1 : i;
            var day = LocalDate.of(1950, 1, 1).plusDays(n * 97L + (n == i ? 0 : 1));
            add(adult(GIVEN.get(n % GIVEN.size()), FAMILY.get(n / 2 % FAMILY.size()) + FAMILY.get(n / 20 % 10))
                    .bornOn(day));
        }
    }

    private void learn() {
        assertThat(new TransactionTemplate(transactions)
                        .<String>execute(status -> matching.learnNow(area, Set.of(), change)))
                .isEmpty();
    }

    private void choose(@Nullable UUID version) {
        matching.choose(version, area, change);
    }

    private WeightsVersion latest() {
        return matching.versions().stream()
                .filter(it -> it.version().endsWith(area))
                .findFirst()
                .orElseThrow();
    }

    private WeightsVersion inUse() {
        return matching.versions().stream()
                .filter(WeightsVersion::inUse)
                .findFirst()
                .orElseThrow();
    }

    private Sweep sweep(Set<UUID> hidden) {
        return matching.sweep(area, inUse(), hidden).orElseThrow();
    }

    private void lookThrough(Set<UUID> hidden) {
        matching.lookThroughAndWait(area, hidden, NOW);
        assertThat(matching.stopped(area)).isEmpty();
        assertThat(matching.isAtWork(area)).isFalse();
    }

    @Test
    void a_few_records_are_too_few_to_learn_from() {
        assertThatThrownBy(() -> matching.learn(area, Set.of(), change))
                .isInstanceOf(RulesBroken.class)
                .hasMessage("Weights are learned from at least 200 records of adults: this area has 2");
    }

    @Test
    void the_same_records_give_the_same_weights_and_nothing_changes_until_they_are_chosen() {
        others(230);
        learn();
        var first = latest();
        assertThat(first.version()).isEqualTo("2026-03-02: learned from 232 records of " + area);
        assertThat(first.inUse()).isFalse();
        assertThat(inUse().id()).isNull();
        change = Change.of(change.by(), NOW.plusSeconds(60), "");
        learn();
        var lines = database.sql("select lines from people.weights where version = ?")
                .param(first.version())
                .query(String.class)
                .list();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isEqualTo(lines.getLast()).isNotEqualTo(Engine.write(shipped()));
        assertThat(matching.weights(first)).hasSameSizeAs(matching.weights(inUse()));
        assertThat(matching.sweep(area, latest(), Set.of())).isPresent();
        assertThat(matching.sweep(area, inUse(), Set.of())).isPresent();
    }

    private static Model shipped() {
        return Model.shipped();
    }

    @Test
    void weights_chosen_on_one_node_count_for_the_next_question_on_another() {
        others(230);
        var node = new PeopleIndex(
                new Engine(Path.of("data"), database), dataSource, database, transactions, "memory", 20_000);
        var before = score(node);
        learn();
        assertThat(score(node)).isEqualTo(before);
        var learned = latest();
        choose(learned.id());
        assertThat(inUse()).extracting(WeightsVersion::version).isEqualTo(learned.version());
        assertThat(score(node)).isNotEqualTo(before);
        assertThat(score(new PeopleIndex(
                        new Engine(Path.of("data"), database), dataSource, database, transactions, "memory", 20_000)))
                .as("a node that begins later")
                .isEqualTo(score(node));
        choose(null);
        assertThat(score(node)).isEqualTo(before);
        assertThat(audit.history(learned.id()))
                .extracting(it -> it.what())
                .containsExactly("Weights chosen", "Weights chosen", "Weights learned");
    }

    private double score(PeopleIndex node) {
        var asked = PersonRecord.asked(adult("Muhammad", "Hassan").bornOn(BORN));
        return node.search(PersonDetails.Kind.ADULT, asked.stated(), area, 20, Set.of()).orElseThrow().stream()
                .filter(it -> it.key().equals(one))
                .mapToDouble(Found::score)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebody_recorded_twice_is_found_until_it_is_judged() {
        assertThat(matching.sweep(area, inUse(), Set.of())).isEmpty();
        lookThrough(Set.of());
        assertThat(sweep(Set.of()).records()).isEqualTo(2);
        assertThat(sweep(Set.of()).likely().pairs()).isEqualTo(1);
        assertThat(sweep(Set.of()).likely().unjudged()).isEqualTo(1);
        assertThat(sweep(Set.of()).possible().pairs()).isEqualTo(1);
        assertThat(sweep(Set.of()).strongest())
                .singleElement()
                .satisfies(it -> assertThat(ends(it)).isEqualTo(Set.of(one, twice)));

        people.judge(one, twice, Verdict.NOT_SAME, "Cousins", area, change);
        assertThat(sweep(Set.of()).strongest())
                .as("before it is looked through again")
                .isEmpty();
        lookThrough(Set.of());
        assertThat(sweep(Set.of()).likely().pairs()).isEqualTo(1);
        assertThat(sweep(Set.of()).likely().unjudged()).isZero();
        assertThat(sweep(Set.of()).strongest()).isEmpty();
    }

    @Test
    void records_that_are_one_person_through_another_are_judged() {
        var thrice = add(adult("Mohamed", "Al Hassan").bornOn(BORN));
        people.judge(one, twice, Verdict.SAME, "Known", area, change);
        lookThrough(Set.of());
        assertThat(sweep(Set.of()).likely().pairs()).isEqualTo(3);
        assertThat(sweep(Set.of()).likely().unjudged()).isEqualTo(2);
        people.judge(twice, thrice, Verdict.SAME, "Known", area, change);
        lookThrough(Set.of());
        assertThat(sweep(Set.of()).likely().unjudged()).isZero();
    }

    @Test
    void whom_the_reader_may_not_see_neither_shows_nor_counts() {
        lookThrough(Set.of(twice));
        assertThat(sweep(Set.of()).likely().pairs()).isEqualTo(1);
        assertThat(sweep(Set.of(twice)).possible().pairs()).isZero();
        assertThat(sweep(Set.of(twice)).records()).isEqualTo(1);
        assertThat(sweep(Set.of(twice)).strongest()).isEmpty();
        assertThat(matching.sweep(area, inUse(), Set.of(one, twice)))
                .as("somebody was hidden since")
                .isEmpty();
    }

    private static Set<UUID> ends(Pair pair) {
        return Set.of(pair.one(), pair.other());
    }
}
