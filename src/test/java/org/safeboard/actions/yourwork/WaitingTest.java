package org.safeboard.actions.yourwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.actions.yourwork.Waiting.When;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;

class WaitingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-08-31, OVERDUE,  1 day late
            2026-08-25, OVERDUE,  7 days late
            2020-09-01, OVERDUE,  '2,191 days late'
            2026-09-01, SOON,     Due today
            2026-09-02, SOON,     Due tomorrow
            2026-09-03, SOON,     Due Thu 3 Sep
            2026-09-08, SOON,     Due Tue 8 Sep
            2026-09-09, LATER,    Due Wed 9 Sep
            2027-12-24, LATER,    Due 24 Dec 2027
            -,          ANY_TIME, ''
            """)
    void a_task_says_how_near_it_is(LocalDate due, When when, String words) {
        var waiting = waiting("Decide", due);
        assertThat(waiting.when()).isEqualTo(when);
        assertThat(waiting.dueInWords().replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void the_most_late_comes_first_and_what_has_no_date_last() {
        var page = WorkPage.of(
                somebody(Role.LADO),
                List.of(
                        waiting("no date", null),
                        waiting("later", TODAY.plusDays(30)),
                        waiting("late", TODAY.minusDays(1)),
                        waiting("very late", TODAY.minusDays(9)),
                        waiting("today", TODAY)));
        assertThat(page.parts())
                .extracting(WorkPage.Part::when)
                .containsExactly(When.OVERDUE, When.SOON, When.LATER, When.ANY_TIME);
        assertThat(page.parts().getFirst().shown())
                .extracting(it -> it.task().what())
                .containsExactly("very late", "late");
    }

    @Test
    void a_hundred_are_shown_and_the_rest_is_counted() {
        var many = IntStream.range(0, 137)
                .mapToObj(i -> waiting("Task " + i, TODAY))
                .toList();
        var part = WorkPage.of(somebody(Role.LADO), many).parts().getFirst();
        assertThat(part.shown()).hasSize(100);
        assertThat(part.all()).isEqualTo(137);
        assertThat(part.more()).isEqualTo(37);
    }

    @ParameterizedTest
    @CsvSource({
        "LADO, Contacts to decide",
        "DSO, Contacts to decide",
        "LADO_ADMINISTRATOR, Contacts to complete",
        "BOARD_MANAGER, Chapters of the annual report",
        "SYSTEM_ADMINISTRATOR, Accounts",
        "DATA_ANALYST, Actions you promised",
    })
    void everybody_is_told_what_the_page_is_for(Role role, String words) {
        assertThat(WorkPage.of(somebody(role), List.of()).empty()).startsWith(words);
    }

    @Test
    void somebody_without_a_role_is_told_whom_to_ask() {
        assertThat(WorkPage.of(somebody(), List.of()).empty()).contains("Ask your system administrator");
    }

    private static Waiting waiting(String what, LocalDate due) {
        return new Waiting("Cases", new Task(what, "LADO-2026-0001", "/", due), TODAY);
    }

    private static Staff somebody(Role... roles) {
        return new Staff(
                UUID.randomUUID(),
                "Amira Lane",
                "amira@example.org",
                List.of(roles).stream()
                        .map(it -> new Staff.Held(it, "walsall", "Council", null))
                        .toList());
    }
}
