package org.safeboard.allegations.log;

import java.time.LocalDate;
import org.safeboard.allegations.domain.ContactNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The year's row stays locked until the contact is kept. */
@Component
class GiveNumbers implements ContactNumbers {
    private final JdbcClient sql;

    GiveNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String next(String area, LocalDate receivedOn) {
        var year = receivedOn.getMonthValue() < 4 ? receivedOn.getYear() - 1 : receivedOn.getYear();
        var last = sql.sql("""
            insert into allegations.contact_number (area, year, last) values (?, ?, 1)
                on conflict (area, year) do update set last = contact_number.last + 1
            returning last\
            """).params(area, year).query(Integer.class).single();
        return "LADO-%d-%04d".formatted(year, last);
    }
}
