package org.safeboard.allegations.said;

import java.sql.Timestamp;
import java.util.UUID;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AddStatement implements Statements {
    private final JdbcClient sql;

    AddStatement(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID contact, String text, Change change) {
        sql.sql("insert into allegations.statement (id, contact, at, by_staff, text) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        contact,
                        Timestamp.from(change.at()),
                        change.by().id(),
                        text.strip())
                .update();
    }
}
