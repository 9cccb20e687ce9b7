package org.safeboard.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class AuditTrailTest {
    @Autowired
    AuditTrail audit;

    @Autowired
    Once once;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Cast cast;

    final UUID file = UUID.randomUUID();
    Cast.Area area;
    Staff ann;

    record NatureChanged(String area, UUID about, List<FieldChange> changes) implements Event {
        @Override
        public String what() {
            return "Nature changed";
        }
    }

    @BeforeEach
    void anArea() {
        area = cast.area();
        ann = area.lado();
    }

    @Test
    void tells_who_did_what_when_and_why() {
        var at = Instant.parse("2026-07-01T09:31:00Z");
        act(Change.of(ann, at, "The child said so"));
        audit.viewed(ann, area.code(), file);

        var history = audit.history(file);
        var act = history.getLast();
        assertThat(act.staffName()).isEqualTo(ann.name());
        assertThat(act.at()).isEqualTo(at);
        assertThat(act.time()).isEqualTo("10:31");
        assertThat(act.name()).isEqualTo("NatureChanged");
        assertThat(act.reason()).isEqualTo("The child said so");
        assertThat(act.changes()).containsExactly(new Event.FieldChange("Nature", null, "Emotional"));
        assertThat(history.getFirst().kind()).isEqualTo(Entry.Kind.VIEW);
        assertThat(broken()).isEmpty();
    }

    @Test
    void takes_any_text() {
        var change = new Event.FieldChange("\0", "\uD800 \u202E 'x'", "\uD83D\uDE00 \r\n {\"a\":1}");
        inTransaction.executeWithoutResult(it -> audit.record(
                Change.of(ann, Instant.now(), "\0"), new NatureChanged(area.code(), file, List.of(change))));
        assertThat(audit.history(file).getFirst().changes().getFirst().to()).isEqualTo(change.to());
        assertThat(broken()).isEmpty();
    }

    @Test
    void tells_of_nothing_that_did_not_happen() {
        inTransaction.executeWithoutResult(it -> {
            audit.record(Change.of(ann, Instant.now(), ""), event());
            it.setRollbackOnly();
        });
        assertThat(audit.history(file)).isEmpty();
        act(Change.of(ann, Instant.now(), ""));
        assertThat(broken()).isEmpty();
    }

    @Test
    void refuses_to_be_rewritten() {
        act(Change.of(ann, Instant.now(), ""));
        for (var attack : List.of(
                "update platform.event set what = 'nothing'",
                "delete from platform.event",
                "truncate platform.event")) {
            assertThatThrownBy(() -> database.sql(attack).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void names_the_first_row_that_was_changed_removed_or_moved_behind_its_back() {
        for (var attack : List.of(
                new Attack("update platform.event set staff_name = 'Nobody' where area = :area and number = 3", 3),
                new Attack("update platform.event set at = at + interval '1 day' where area = :area and number = 3", 3),
                new Attack("delete from platform.event where area = :area and number = 3", 4),
                new Attack("delete from platform.event where area = :area and number = 5", 5),
                new Attack("delete from platform.event where area = :area and number = 1", 2),
                new Attack("""
                        update platform.event set number = case number when 2 then 3 when 3 then 2 else number end + 100
                        where area = :area;
                        update platform.event set number = number - 100 where area = :area
                        """, 2),
                new Attack("update platform.event_chain set number = 4 where area = :area", 4),
                new Attack("delete from platform.event_chain where area = :area", 5))) {
            area = cast.area();
            IntStream.range(0, 5).forEach(i -> act(Change.of(ann, Instant.now(), "")));
            assertThat(broken()).isEmpty();
            inTransaction.executeWithoutResult(it -> {
                database.sql("alter table platform.event disable trigger user").update();
                for (var sql : attack.sql.split(";")) {
                    database.sql(sql).param("area", area.code()).update();
                }
                database.sql("alter table platform.event enable trigger user").update();
            });
            assertThat(broken())
                    .extracting(Verification.Break::number)
                    .as(attack.sql)
                    .containsExactly(attack.found);
        }
    }

    record Attack(String sql, long found) {}

    @Test
    void fifty_writers_at_once_make_one_unbroken_chain() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 50)
                    .mapToObj(i -> writers.submit(() -> act(Change.of(ann, Instant.now(), ""))))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(audit.history(file)).hasSize(50);
        assertThat(audit.lastSeen(file)).isEqualTo(50);
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_form_sent_fifty_times_at_once_is_done_once() throws Exception {
        var form = new Change(ann, Instant.now(), "", UUID.randomUUID(), null);
        var refused = new AtomicInteger();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                writers.submit(() -> {
                    try {
                        act(form);
                    } catch (AlreadyDone done) {
                        refused.incrementAndGet();
                    }
                });
            }
        }
        assertThat(audit.history(file)).hasSize(1);
        assertThat(refused).hasValue(49);
    }

    @Test
    void one_act_may_leave_several_events_behind() {
        var form = new Change(ann, Instant.now(), "", UUID.randomUUID(), null);
        inTransaction.executeWithoutResult(it -> {
            audit.record(form, event());
            audit.record(form, event());
        });
        assertThat(audit.history(file)).hasSize(2);
        assertThatThrownBy(() -> act(form)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void keys_of_forms_are_forgotten_in_time() {
        var old = new Change(ann, Instant.parse("2020-01-01T00:00:00Z"), "", UUID.randomUUID(), null);
        var recent = new Change(ann, Instant.now(), "", UUID.randomUUID(), null);
        act(old);
        act(recent);
        once.forget(Instant.parse("2020-02-01T00:00:00Z"));
        assertThat(once.taken(old.once(), ann.id())).isEmpty();
        assertThat(once.taken(recent.once(), ann.id())).isPresent();
    }

    @Test
    void tells_a_writer_what_changed_since_they_looked() {
        act(Change.of(ann, Instant.now(), ""));
        var seen = audit.lastSeen(file);
        inTransaction.executeWithoutResult(it -> audit.unchangedSince(asSeen(seen), file));

        act(Change.of(area.dso(), Instant.now(), ""));
        assertThatThrownBy(() -> inTransaction.executeWithoutResult(it -> audit.unchangedSince(asSeen(seen), file)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.since()).extracting(Entry::staffName).containsExactly("Dermot Olney");
                    inTransaction.executeWithoutResult(it -> audit.unchangedSince(asSeen(meanwhile.seen()), file));
                });
    }

    private Change asSeen(long seen) {
        return new Change(ann, Instant.now(), "", null, seen);
    }

    private Event event() {
        return new NatureChanged(area.code(), file, List.of(new Event.FieldChange("Nature", null, "Emotional")));
    }

    private void act(Change change) {
        inTransaction.executeWithoutResult(it -> audit.record(change, event()));
    }

    private List<Verification.Break> broken() {
        return audit.verify().broken().stream()
                .filter(it -> it.area().equals(area.code()))
                .toList();
    }
}
