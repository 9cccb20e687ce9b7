package org.safeboard.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is there, nothing is half there, and it starts again by itself, whoever was killed. */
@Timeout(300)
class KilledTest {
    private static final long ENOUGH = 200;

    @TempDir
    Path temporary;

    private DataFolder folder;
    private Process writer;
    private BufferedReader said;
    private long postgres;

    @BeforeEach
    void a_program_in_the_middle_of_writing() throws IOException {
        folder = DataFolder.at(temporary.resolve("data"));
        writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.root().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        said = writer.inputReader();
        var first = said.readLine();
        while (!first.startsWith("postgres ")) { // a logger may speak first
            first = said.readLine();
        }
        postgres = Long.parseLong(first.substring("postgres ".length()));
    }

    @AfterEach
    void nobody_is_left() throws Exception {
        writer.destroyForcibly().waitFor();
        LeftBehind.clear(folder.postgres());
    }

    /** Reads until many pairs are confirmed, then does it, then reads what was confirmed until the end. */
    private long confirmedUntil(Blow blow) throws Exception {
        var last = 0L;
        while (last < ENOUGH) {
            last = Long.parseLong(said.readLine());
        }
        blow.strike();
        for (String line; (line = said.readLine()) != null; ) {
            last = line.matches("\\d+") ? Long.parseLong(line) : last; // the last line may be cut off
        }
        writer.waitFor();
        return last;
    }

    /** From outside: Java's own way also closes what we still want to read. */
    private void killWriter() throws Exception {
        LeftBehind.signal("KILL", writer.pid());
    }

    private interface Blow {
        void strike() throws Exception;
    }

    private void isAllThere(DatabaseAddress address, long confirmed) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) filter (where number <= %d) as confirmed,
                            (select count(*) from (select from pair group by number having count(*) <> 2)) as halves
                        from pair
                        """.formatted(confirmed))) {
            rows.next();
            assertThat(rows.getLong("confirmed")).isEqualTo(2 * confirmed);
            assertThat(rows.getLong("halves")).isZero();
        }
    }

    private void startsAgainWith(long confirmed) throws Exception {
        try (var database = Database.forServer(folder, Map.of())) {
            isAllThere(database.address(), confirmed);
        }
    }

    @Test
    void the_application_is_killed() throws Exception {
        startsAgainWith(confirmedUntil(this::killWriter));
    }

    @Test
    void the_application_and_postgresql_are_killed() throws Exception {
        startsAgainWith(confirmedUntil(() -> {
            killWriter();
            for (var pid : LeftBehind.working(folder.postgres())) {
                LeftBehind.signal("KILL", pid);
            }
        }));
    }

    @Test
    void a_zombie_keeps_the_number_of_postgresql() throws Exception {
        // the shell never asks how its child ended, so the child stays a zombie until the shell ends
        var parent = new ProcessBuilder("sh", "-c", "sleep 600 & echo $!; exec sleep 600").start();
        try {
            var zombie = Long.parseLong(parent.inputReader().readLine());
            var confirmed = confirmedUntil(() -> {
                killWriter();
                for (var pid : LeftBehind.working(folder.postgres())) {
                    LeftBehind.signal("KILL", pid);
                }
                LeftBehind.signal("KILL", zombie);
            });
            var file = folder.postgres().resolve("postmaster.pid");
            var lines = Files.readAllLines(file);
            lines.set(0, "" + zombie);
            Files.write(file, lines);
            assertThat(ProcessHandle.of(zombie)).isPresent();
            startsAgainWith(confirmed);
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_postgresql_that_lives_on_is_stopped_before_another_starts() throws Exception {
        var confirmed = confirmedUntil(() -> {
            // stopped, it hears of our end only once it goes on
            LeftBehind.signal("STOP", postgres);
            killWriter();
            writer.waitFor();
            LeftBehind.signal("CONT", postgres);
        });
        try (var database = Database.forServer(folder, Map.of())) {
            isAllThere(database.address(), confirmed);
            assertThat(LeftBehind.working(folder.postgres()))
                    .contains(database.pid())
                    .doesNotContain(postgres);
        }
    }

    @Test
    void postgresql_is_killed_while_the_application_lives() throws Exception {
        var confirmed = confirmedUntil(() -> LeftBehind.signal("KILL", postgres)); // the writer gives up at once
        startsAgainWith(confirmed);
    }

    @Test
    void postgresql_is_started_again_under_a_living_application() throws Exception {
        var confirmed = confirmedUntil(this::killWriter);
        try (var database = Database.forServer(folder, Map.of())) {
            var killed = database.pid();
            LeftBehind.signal("KILL", killed);
            while (database.pid() == killed || !answers(database.address())) {
                Thread.onSpinWait(); // until the time limit of this test
            }
            isAllThere(database.address(), confirmed);
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection = address.connect()) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
