package org.safeboard.allegations.log;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives contacts their numbers, without gaps in a reporting year: the year's row stays locked until the contact is kept. */
@Component
class ContactNumbers {
    private final JdbcClient sql;

    ContactNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    String next(String area, LocalDate receivedOn) {
        var year = receivedOn.getMonthValue() < 4 ? receivedOn.getYear() - 1 : receivedOn.getYear();
        var last = sql.sql("""
                insert into allegations.contact_number (area, year, last) values (?, ?, 1)
                    on conflict (area, year) do update set last = contact_number.last + 1
                returning last""").params(area, year).query(Integer.class).single();
        return "LADO-%d-%04d".formatted(year, last);
    }
}
