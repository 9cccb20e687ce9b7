package org.safeboard.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path temporary;

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void keeps_what_was_written_and_starts_again() throws Exception {
        var folder = DataFolder.at(temporary.resolve("data"));
        try (var database = Database.forServer(folder, Map.of())) {
            run(database.address(), "create table kept as select 'yes' as answer");
            assertThat(ask(database.address(), "show fsync")).isEqualTo("on");
            assertThat(ask(database.address(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database.address(), "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(ask(database.address(), "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
        assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
        try (var database = Database.forServer(folder, Map.of())) {
            assertThat(ask(database.address(), "select answer from kept")).isEqualTo("yes");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.root().resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    void asks_for_the_password() {
        var folder = DataFolder.at(temporary);
        try (var database = Database.forServer(folder, Map.of())) {
            var wrong = new DatabaseAddress(database.address().url(), "safeboard", "guessed");
            assertThatThrownBy(wrong::connect).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_server_refuses_a_folder_in_use_and_a_command_joins_it() throws Exception {
        var folder = DataFolder.at(temporary);
        try (var server = Database.forServer(folder, Map.of())) {
            assertThatThrownBy(() -> Database.forServer(folder, Map.of()))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("The data folder %s is in use by another Safeboard, this process.", folder.root());
            try (var command = Database.forCommand(folder, "figures", Map.of())) {
                assertThat(command.address()).isEqualTo(server.address());
            }
            assertThat(ask(server.address(), "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void refuses_files_of_another_postgresql() throws Exception {
        var folder = DataFolder.at(temporary);
        Files.createDirectories(folder.postgres());
        Files.writeString(folder.postgres().resolve("PG_VERSION"), "15\n");
        assertThatThrownBy(() -> Database.forServer(folder, Map.of()))
                .hasMessageStartingWith("The data folder was written by PostgreSQL 15");
    }

    @Test
    void does_again_a_first_start_that_was_interrupted() throws Exception {
        var folder = DataFolder.at(temporary);
        Files.createDirectories(folder.root().resolve("postgres.new/base"));
        try (var database = Database.forServer(folder, Map.of())) {
            assertThat(ask(database.address(), "select 1")).isEqualTo("1");
        }
    }
}
