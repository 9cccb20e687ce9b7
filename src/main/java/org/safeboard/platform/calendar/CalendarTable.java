package org.safeboard.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.DigestUtils;

/** Keeps the table of working days, by which SQL counts, equal to the calendar. */
@Component
@Lazy(false)
class CalendarTable implements SmartInitializingSingleton {
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    private final WorkingCalendar calendar;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    CalendarTable(WorkingCalendar calendar, JdbcClient sql, TransactionOperations transaction) {
        this.calendar = calendar;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var working = workingDays();
        if (!isWritten(working)) {
            transaction.executeWithoutResult(status -> write(working));
        }
    }

    /** A letter a day, so that the table is compared and written in one statement each. */
    private String workingDays() {
        var days = new StringBuilder();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            days.append(calendar.isWorkingDay(day) ? 'w' : '-');
        }
        return days.toString();
    }

    private boolean isWritten(String working) {
        var written = sql.sql("""
                        select coalesce(md5(string_agg(case when working then 'w' else '-' end, '' order by on_date)), '')
                        from platform.calendar_day
                        """).query(String.class).single();
        return written.equals(DigestUtils.md5DigestAsHex(working.getBytes(StandardCharsets.US_ASCII)));
    }

    private void write(String working) {
        // another node may be starting too
        sql.sql("lock table platform.calendar_day in share row exclusive mode").update();
        sql.sql("delete from platform.calendar_day").update();
        sql.sql("""
                insert into platform.calendar_day (on_date, working, working_number)
                select cast(:first as date) + (day - 1)::int, letter = 'w',
                       count(*) filter (where letter = 'w') over (order by day)
                from unnest(string_to_array(:days, null)) with ordinality as letters (letter, day)
                """).param("first", FIRST).param("days", working).update();
    }
}
