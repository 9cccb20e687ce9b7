package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.people.PersonDetails.adult;
import static org.safeboard.people.PersonDetails.child;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.people.matching.Found;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class PeopleIndexTest {
    @Autowired
    People people;

    @Autowired
    PersonWriter writer;

    @Autowired
    Engine engine;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cast cast;

    PeopleIndex index;
    TransactionTemplate transaction;
    String area;
    Change change;

    @BeforeEach
    void another_node_that_has_everybody_in_memory() {
        var place = cast.area();
        area = place.code();
        change = Change.of(place.lado(), Instant.parse("2026-03-02T10:00:00Z"), "");
        transaction = new TransactionTemplate(transactions);
        index = new PeopleIndex(engine, dataSource, database, transactions, "memory", 20_000);
        assertThat(found("Karim", "Ahmed")).isEmpty();
    }

    private List<UUID> found(String given, String family) {
        return found(index, adult(given, family), area, Set.of());
    }

    private static List<UUID> found(PeopleIndex index, PersonDetails asked, String area, Set<UUID> hidden) {
        return index
                .search(asked.kind(), PersonRecord.asked(asked).stated(), area, People.SHOWN, hidden)
                .orElseThrow()
                .stream()
                .map(Found::key)
                .toList();
    }

    private UUID add(String given, String family) {
        var id = UUID.randomUUID();
        writer.add(id, adult(given, family), area);
        return id;
    }

    @Test
    void whoever_commits_late_is_found_by_the_next_question() throws Exception {
        var late = UUID.randomUUID();
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var open = threads.submit(() -> transaction.executeWithoutResult(status -> {
                writer.add(late, adult("Karim", "Ahmed"), area);
                written.countDown();
                await(goOn);
            }));
            written.await();
            var early = add("Karim", "Ahmed");
            assertThat(found("Karim", "Ahmed")).containsExactly(early);
            assertThat(found("Karim", "Ahmed")).containsExactly(early);
            goOn.countDown();
            open.get();
            assertThat(found("Karim", "Ahmed")).containsExactlyInAnyOrder(early, late);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_rolled_back_was_never_there() {
        transaction.executeWithoutResult(status -> {
            add("Karim", "Ahmed");
            assertThat(found("Karim", "Ahmed")).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(found("Karim", "Ahmed")).isEmpty();
    }

    @Test
    void a_correction_that_is_rolled_back_hides_nothing_of_others() throws Exception {
        var id = people.add(adult("Karim", "Ahmed"), area, change);
        assertThat(found("Karim", "Ahmed")).containsExactly(id);
        people.update(id, adult("Karim", "Baker"), area, change);
        transaction.executeWithoutResult(status -> {
            people.update(id, adult("Zofia", "Nowak"), area, change);
            assertThat(found("Zofia", "Nowak")).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(found("Karim", "Baker")).containsExactly(id);
        assertThat(found("Karim", "Ahmed")).as("the name before").containsExactly(id);
        assertThat(found("Zofia", "Nowak")).isEmpty();
    }

    @Test
    void whoever_is_removed_is_gone() {
        var id = add("Karim", "Ahmed");
        assertThat(found("Karim", "Ahmed")).containsExactly(id);
        database.sql("delete from people.person where id = ?").param(id).update();
        assertThat(found("Karim", "Ahmed")).isEmpty();
        assertThat(database.sql("select count(*) from people.person_key where person = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_child_recorded_as_an_adult_is_found_among_the_children_once_corrected() {
        var id = people.add(adult("Karim", "Ahmed"), area, change);
        assertThat(found("Karim", "Ahmed")).containsExactly(id);
        people.update(id, child("Karim", "Ahmed"), area, change);
        assertThat(found("Karim", "Ahmed")).isEmpty();
        assertThat(found(index, child("Karim", "Ahmed"), area, Set.of())).containsExactly(id);
    }

    @Test
    void nobody_finds_who_is_hidden_or_of_another_area() {
        var id = add("Karim", "Ahmed");
        assertThat(found(index, adult("Karim", "Ahmed"), area, Set.of(id))).isEmpty();
        assertThat(found(index, adult("Karim", "Ahmed"), cast.area().code(), Set.of()))
                .isEmpty();
    }

    @Test
    void rows_that_a_backup_brought_from_the_future_do_no_harm() {
        var id = add("Karim", "Ahmed");
        database.sql("update people.person set changed_in = '9000000000000' where id = ?")
                .param(id)
                .update();
        var other = add("Karim", "Ahmed");
        assertThat(found("Karim", "Ahmed")).containsExactly(other);
        var fresh = new PeopleIndex(engine, dataSource, database, transactions, "memory", 20_000);
        assertThat(found(fresh, adult("Karim", "Ahmed"), area, Set.of())).containsExactlyInAnyOrder(id, other);
    }

    @Test
    void many_who_ask_first_at_once_are_all_answered() throws Exception {
        IntStream.range(0, 300).forEach(it -> add("Given" + it, "Family"));
        var id = add("Karim", "Ahmed");
        var fresh = new PeopleIndex(engine, dataSource, database, transactions, "memory", 20_000);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 8)
                    .mapToObj(it -> threads.submit(() -> fresh.search(
                            PersonDetails.Kind.ADULT,
                            PersonRecord.asked(adult("Karim", "Ahmed")).stated(),
                            area,
                            20,
                            Set.of())))
                    .toList();
            for (var one : all) {
                one.get().ifPresent(it -> assertThat(it).extracting(Found::key).containsExactly(id));
            }
        }
        assertThat(found(fresh, adult("Karim", "Ahmed"), area, Set.of())).containsExactly(id);
    }

    @Test
    void acts_that_ask_first_at_once_do_not_wait_for_each_others_connections() throws Exception {
        var id = add("Karim", "Ahmed");
        var other = cast.area().code();
        writer.add(UUID.randomUUID(), adult("Dana", "Petrov"), other);
        try (var few = new HikariDataSource();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            few.setDataSource(dataSource);
            few.setMaximumPoolSize(2);
            few.setConnectionTimeout(2000);
            var manager = new JdbcTransactionManager(few);
            var fresh = new PeopleIndex(engine, few, JdbcClient.create(few), manager, "memory", 20_000);
            var both = new CyclicBarrier(2);
            var asked = List.of(area, other).stream()
                    .map(it -> threads.submit(() -> new TransactionTemplate(manager).execute(status -> {
                        JdbcClient.create(few)
                                .sql("select 1")
                                .query(Integer.class)
                                .single();
                        meet(both);
                        return fresh.search(
                                PersonDetails.Kind.ADULT,
                                PersonRecord.asked(adult("Karim", "Ahmed")).stated(),
                                it,
                                20,
                                Set.of());
                    })))
                    .toList();
            for (var one : asked) {
                one.get().ifPresent(it -> assertThat(it).extracting(Found::key).doesNotContainNull());
            }
            assertThat(found(fresh, adult("Karim", "Ahmed"), area, Set.of())).containsExactly(id);
        }
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_large_area_is_read_beside_and_the_keys_answer_meanwhile() throws Exception {
        var id = add("Karim", "Ahmed");
        var fresh = new PeopleIndex(engine, dataSource, database, transactions, "memory", 0);
        var asked = PersonRecord.asked(adult("Karim", "Ahmed"));
        var answer = Awaitility.await()
                .until(
                        () -> fresh.search(PersonDetails.Kind.ADULT, asked.stated(), area, 20, Set.of()),
                        Optional::isPresent);
        assertThat(answer.orElseThrow()).extracting(Found::key).containsExactly(id);
    }

    @Test
    void without_memory_the_keys_answer() {
        var none = new PeopleIndex(engine, dataSource, database, transactions, "keys", 20_000);
        assertThat(none.search(
                        PersonDetails.Kind.ADULT,
                        PersonRecord.asked(adult("Karim", "Ahmed")).stated(),
                        area,
                        20,
                        Set.of()))
                .isEmpty();
    }
}
