package org.safeboard.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own on the files of a data folder. It listens to this computer only, asks for a password, and
 * ends when we do.
 */
final class EmbeddedPostgres implements AutoCloseable {
    static final String VERSION = "18";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String ROLE = "safeboard";
    private static final Duration PATIENCE = Duration.ofSeconds(120); // recovery after a crash takes its time

    private final DataFolder folder;
    private final ProcessBuilder launch;
    private final int port;
    private volatile @Nullable Process process;
    private volatile boolean ending;

    private EmbeddedPostgres(DataFolder folder, ProcessBuilder launch, int port) {
        this.folder = folder;
        this.launch = launch;
        this.port = port;
    }

    /**
     * Starts it, after making its files where there are none and clearing up after a run that was killed.
     *
     * @param settings on top of PostgreSQL's own and ours, such as {@code fsync=off} for tests
     * @throws DatabaseUnavailable when it does not start
     */
    static EmbeddedPostgres start(DataFolder folder, Map<String, String> settings) {
        try {
            var as = RunAs.choose();
            as.mayEnter(folder.root());
            var home = PostgresBinaries.unpacked(folder, as);
            folder.forgetPort();
            makeFiles(folder, as, home);
            LeftBehind.clear(folder.postgres());
            keepLogSmall(folder.databaseLog());
            for (var attempt = 1; ; attempt++) {
                var port = freePort();
                var postgres = new EmbeddedPostgres(folder, launch(folder, as, home, port, settings), port);
                postgres.run();
                if (postgres.answers()) {
                    folder.keepPort(port);
                    return postgres;
                }
                if (attempt == 5 || !lastLines(folder).contains("could not create any TCP/IP sockets")) {
                    throw new DatabaseUnavailable("The database did not start: see " + folder.databaseLog() + ".");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the database was starting.", e);
        }
    }

    DatabaseAddress address() {
        return address(folder, port);
    }

    /** Where the PostgreSQL of a data folder is, for those who join it. */
    static DatabaseAddress address(DataFolder folder, int port) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, ROLE), ROLE, folder.password(ROLE));
    }

    long pid() {
        return running().pid();
    }

    private Process running() {
        return Objects.requireNonNull(process, "started first");
    }

    private static void makeFiles(DataFolder folder, RunAs as, Path home) throws IOException, InterruptedException {
        var data = folder.postgres();
        if (Files.exists(data.resolve("PG_VERSION"))) {
            var found = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!found.equals(VERSION)) {
                throw new DatabaseUnavailable(
                        "The data folder was written by PostgreSQL %s, this Safeboard brings %s: restore a backup into a new folder."
                                .formatted(found, VERSION));
            }
            as.give(data);
            return;
        }
        // made beside and renamed, so that an interrupted first start is simply done again
        var beside = folder.root().resolve("postgres.new");
        if (Files.exists(beside)) {
            DataFolder.delete(beside);
        }
        Files.createDirectory(beside);
        var password = Files.createTempFile(folder.root(), "password", "");
        try {
            Files.writeString(password, folder.password("postgres"));
            as.give(password);
            as.give(beside);
            var made = run(
                    folder,
                    as.command(List.of(
                            home.resolve("bin/initdb").toString(),
                            "--pgdata=" + beside,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions")));
            if (made != 0) {
                throw new DatabaseUnavailable(
                        "The database's files could not be made: see " + folder.databaseLog() + ".");
            }
        } finally {
            Files.delete(password);
        }
        Files.move(beside, data);
    }

    private static int run(DataFolder folder, List<String> command) throws IOException, InterruptedException {
        return builder(folder, command).start().waitFor();
    }

    private static ProcessBuilder builder(DataFolder folder, List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.databaseLog().toFile()));
        builder.environment().keySet().removeIf(it -> it.startsWith("PG") || it.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static ProcessBuilder launch(
            DataFolder folder, RunAs as, Path home, int port, Map<String, String> settings) {
        var program = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(), "-D", folder.postgres().toString(), "-p", "" + port));
        var all = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "100",
                "shared_buffers", "256MB",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "log_min_messages", "warning",
                // what people typed does not belong in a log
                "log_min_error_statement", "panic",
                "log_error_verbosity", "terse"));
        all.putAll(settings);
        all.forEach((name, value) -> program.addAll(List.of("-c", name + "=" + value)));

        return builder(folder, as.tied(program));
    }

    /**
     * Runs it, again whenever it was killed from outside while we still need it.
     *
     * <p>The kernel tells PostgreSQL when the thread that started it ends: so one that ends with us, not before.
     */
    private void run() {
        var started = new CompletableFuture<@Nullable Void>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> {
            try {
                process = launch.start();
                started.complete(null);
                process.waitFor();
                while (!ending && folder.port().equals(Optional.of(port))) {
                    LOG.warn("The database ended by itself and is started again");
                    LeftBehind.clear(folder.postgres());
                    process = launch.start();
                    process.waitFor();
                }
            } catch (IOException | InterruptedException e) {
                LOG.error("The database cannot be started", e);
                started.completeExceptionally(e);
            }
        });
        started.join();
    }

    /** Waits until it answers; false when it ended instead. */
    private boolean answers() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (running().isAlive()) {
            try (var connection = address().connect()) {
                return true;
            } catch (SQLException e) {
                if (List.of("28P01", "28000", "3D000").contains(e.getSQLState())) {
                    makeDatabase();
                } else if (System.nanoTime() > end) {
                    close();
                    throw new DatabaseUnavailable(
                            "The database did not answer in two minutes: see " + folder.databaseLog() + ".", e);
                } else {
                    Thread.sleep(20);
                }
            }
        }
        return false;
    }

    /** The application's own role owns its database and is no superuser. */
    private void makeDatabase() {
        var superuser = new DatabaseAddress(address().named("postgres").url(), "postgres", folder.password("postgres"));
        try (var connection = superuser.connect()) {
            if (!exists(connection, "select from pg_roles where rolname = '" + ROLE + "'")) {
                execute(connection, "create role " + ROLE + " login createdb");
            }
            execute(connection, "alter role %s password '%s'".formatted(ROLE, folder.password(ROLE)));
            if (!exists(connection, "select from pg_database where datname = '" + ROLE + "'")) {
                execute(connection, "create database " + ROLE + " owner " + ROLE);
            }
        } catch (SQLException e) {
            close();
            throw new DatabaseUnavailable(
                    "The database's own passwords do not fit the data folder " + folder.root() + ".", e);
        }
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String lastLines(DataFolder folder) throws IOException {
        var lines = Files.readAllLines(folder.databaseLog());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private static void keepLogSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, log.resolveSibling("database.1.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends it in order; what was committed is on the disk in any case. */
    @Override
    public void close() {
        try {
            ending = true;
            folder.forgetPort();
            var last = running();
            for (var signal : List.of("INT", "QUIT")) {
                if (last.isAlive()) {
                    LeftBehind.signal(signal, last.pid());
                    last.waitFor(60, TimeUnit.SECONDS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
