package org.safeboard.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.platform.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a backup back in one transaction: the tables as they were made then, their rows, and then the migrations that
 * came since. What is not exactly as it was written changes nothing.
 */
@Component
class Restore {
    private final JdbcClient database;
    private final DataSource dataSource;
    private final AuditTrail audit;

    Restore(JdbcClient database, DataSource dataSource, AuditTrail audit) {
        this.database = database;
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** Is there anything that a restore would take away? */
    boolean isEmpty() {
        return database.sql("select not exists (select from platform.area) and not exists (select from platform.staff)")
                .query(Boolean.class)
                .single();
    }

    /** @throws Refusal when it cannot be put back; then all is as it was */
    @Transactional
    void read(BackupFile file) {
        var known = Migrations.known(dataSource);
        file.manifest().versions().forEach((module, version) -> {
            if (!known.getOrDefault(module, List.of()).contains(version)) {
                throw new Refusal("The backup was made by a newer Safeboard (%s %s): bring this one up to date first."
                        .formatted(module, version));
            }
        });
        var connection = DataSourceUtils.getConnection(dataSource);
        var catalogue = new Catalogue(database);
        try {
            execute(connection, Rows.PLAIN);
            execute(connection, "set local lock_timeout = '30s'");
            execute(connection, "drop schema if exists %s cascade".formatted(String.join(", ", Migrations.MODULES)));
            Migrations.migrate(new InTransaction(connection), file.manifest().versions());
            fill(connection, catalogue, file);
            Migrations.migrate(new InTransaction(connection));
            if (!audit.verify().whole()) {
                throw new Refusal(
                        "The record of who did what in the backup is not as it was written; nothing was changed.");
            }
        } catch (SQLException e) {
            throw new Refusal("The backup could not be put back (%s); nothing was changed.".formatted(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Connection connection, Catalogue catalogue, BackupFile file) throws SQLException, IOException {
        var triggers = catalogue.triggers();
        for (var trigger : triggers) {
            execute(connection, "alter table %s disable trigger %s".formatted(trigger.onTable(), trigger.name()));
        }
        // what migrations filled comes back from the backup
        execute(
                connection,
                "truncate "
                        + catalogue.tables().stream().map(Catalogue.Table::name).collect(Collectors.joining(", "))
                        + " cascade");
        for (var table : file.manifest().tables()) {
            try (var rows = file.rows(table)) {
                Rows.in(connection, table, rows);
            }
        }
        for (var table : file.manifest().tables()) {
            var back = Rows.out(
                    connection, new Catalogue.Table(table.name(), table.columns()), OutputStream.nullOutputStream());
            if (!back.equals(table)) {
                throw new Refusal(
                        "%s did not come back as it was written; nothing was changed.".formatted(table.name()));
            }
        }
        for (var sequence : file.manifest().sequences().entrySet()) {
            database.sql("select setval(:name::regclass, :last)")
                    .param("name", sequence.getKey())
                    .param("last", sequence.getValue())
                    .query(Long.class)
                    .single();
        }
        for (var trigger : triggers) {
            execute(connection, "alter table %s enable trigger %s".formatted(trigger.onTable(), trigger.name()));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
