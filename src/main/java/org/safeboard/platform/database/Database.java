package org.safeboard.platform.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database a command works on: the one of {@code DATABASE_URL}; else the data folder's own, started here, or joined
 * where another Safeboard already runs it.
 */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable FolderLock lock;
    private final boolean waitForGuests;
    private final @Nullable DataFolder folder;

    private Database(
            DatabaseAddress address,
            @Nullable EmbeddedPostgres started,
            @Nullable FolderLock lock,
            @Nullable DataFolder folder,
            boolean waitForGuests) {
        this.address = address;
        this.started = started;
        this.lock = lock;
        this.folder = folder;
        this.waitForGuests = waitForGuests;
    }

    /**
     * For a server: it does not share its folder with another server.
     *
     * @throws DatabaseUnavailable when the folder is in use or the database does not start
     */
    public static Database forServer(DataFolder folder, Map<String, String> environment) {
        return DatabaseAddress.given(environment)
                .map(Database::given)
                .orElseGet(() -> FolderLock.alone(folder.lock(), "serve")
                        .map(lock -> start(folder, lock, false, Map.of()))
                        .orElseThrow(
                                () -> new DatabaseUnavailable("The data folder %s is in use by another Safeboard, %s."
                                        .formatted(folder.root(), FolderLock.holder(folder.lock())))));
    }

    /** For a command: beside a running server as well as without one. */
    public static Database forCommand(DataFolder folder, String command, Map<String, String> environment) {
        var given = DatabaseAddress.given(environment);
        if (given.isPresent()) {
            return given(given.get());
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var lock = FolderLock.alone(folder.lock(), command);
            if (lock.isPresent()) {
                return start(folder, lock.get(), true, Map.of());
            }
            var joined = join(folder);
            if (joined != null) {
                return joined;
            }
            pause(); // it is starting, or ending
        }
        throw new DatabaseUnavailable("The data folder %s is in use by %s, whose database does not answer."
                .formatted(folder.root(), FolderLock.holder(folder.lock())));
    }

    /** For tests: nothing it holds needs to outlive a loss of power. */
    static Database forTests(DataFolder folder) {
        var lock = FolderLock.alone(folder.lock(), "test").orElseThrow();
        return start(
                folder, lock, false, Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
    }

    public DatabaseAddress address() {
        return address;
    }

    /** The process number of PostgreSQL when it was started here, else -1. */
    public long pid() {
        return started == null ? -1 : started.pid();
    }

    private static Database given(DatabaseAddress address) {
        try (var connection = address.connect()) {
            return new Database(address, null, null, null, false);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database of DATABASE_URL (%s) does not answer: %s.".formatted(address, firstLine(e)), e);
        }
    }

    private static Database start(
            DataFolder folder, FolderLock lock, boolean waitForGuests, Map<String, String> settings) {
        try {
            var postgres = EmbeddedPostgres.start(folder, settings);
            return new Database(postgres.address(), postgres, lock, folder, waitForGuests);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static @Nullable Database join(DataFolder folder) {
        var port = folder.port();
        var guest = FolderLock.shared(folder.guests()); // first, so that the host does not leave in between
        if (port.isPresent() && guest.isPresent()) {
            var address = EmbeddedPostgres.address(folder, port.get());
            try (var connection = address.connect()) {
                return new Database(address, null, guest.get(), folder, false);
            } catch (SQLException e) {
                // not any more, or not yet
            }
        }
        guest.ifPresent(FolderLock::close);
        return null;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", e);
        }
    }

    private static String firstLine(SQLException e) {
        var message = e.getMessage();
        return message == null
                ? "no reason given"
                : message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    /** Ends what was started here. A command first lets the others finish who joined it; a server does not wait. */
    @Override
    public void close() {
        if (started != null) {
            if (waitForGuests && folder != null) {
                FolderLock.waitUntilFree(folder.guests());
            }
            started.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
