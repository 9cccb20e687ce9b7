package org.safeboard.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PageTest
class CalendarTableTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CalendarTable table;

    @Test
    void sql_counts_the_working_days_that_the_calendar_counts() {
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            var first = CalendarTable.FIRST.plusDays(random.nextInt(25_000));
            var second = first.plusDays(random.nextInt(800));
            assertThat(between(first, second))
                    .as("%s to %s", first, second)
                    .isEqualTo(calendar.workingDaysBetween(first, second));
        }
    }

    @Test
    @Transactional
    void a_day_that_is_wrong_is_put_right_at_the_next_start() {
        sql.sql("update platform.calendar_day set working = true where on_date = date '2014-04-18'")
                .update();
        sql.sql("delete from platform.calendar_day where on_date > date '2050-01-01'")
                .update();
        table.afterSingletonsInstantiated();
        assertThat(between(LocalDate.of(2014, 4, 17), LocalDate.of(2014, 4, 28)))
                .isEqualTo(5);
        assertThat(sql.sql("select count(*) from platform.calendar_day")
                        .query(Integer.class)
                        .single())
                .isEqualTo(25_933);
    }

    private int between(LocalDate first, LocalDate second) {
        return sql.sql("""
                        select later.working_number - earlier.working_number
                        from platform.calendar_day earlier, platform.calendar_day later
                        where earlier.on_date = :first and later.on_date = :second
                        """)
                .param("first", first)
                .param("second", second)
                .query(Integer.class)
                .single();
    }
}
