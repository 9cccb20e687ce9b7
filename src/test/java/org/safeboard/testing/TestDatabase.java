package org.safeboard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.DatabaseAddress;
import org.safeboard.platform.database.DatabaseForTests;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The database of all Spring tests of this JVM, empty at the start: a new one beside that of {@code DATABASE_URL} if it
 * is set, else an embedded PostgreSQL in a temporary folder. Nobody asks for it: {@code META-INF/spring.factories} does.
 */
public final class TestDatabase implements EnvironmentPostProcessor {
    private static @Nullable DatabaseAddress address;

    public static synchronized DatabaseAddress address() {
        var known = address;
        if (known == null) {
            known = DatabaseAddress.given(System.getenv())
                    .map(TestDatabase::beside)
                    .orElseGet(TestDatabase::embedded);
            address = known;
        }
        return known;
    }

    /** A new empty database on the same server, for a test that needs one to itself. */
    public static DatabaseAddress another() {
        return beside(DatabaseAddress.given(System.getenv()).orElseGet(TestDatabase::address));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var arguments = environment.getPropertySources().get("commandLineArgs");
        if (arguments == null || !arguments.containsProperty("spring.datasource.url")) { // a command has its own
            environment.getPropertySources().addFirst(new MapPropertySource("database", properties()));
        }
    }

    /** Several applications stay open during the tests: each gives back the connections it does not use. */
    private static Map<String, Object> properties() {
        var properties = new HashMap<>(address().properties());
        properties.put("spring.datasource.hikari.maximum-pool-size", 10);
        properties.put("spring.datasource.hikari.minimum-idle", 0);
        properties.put("spring.datasource.hikari.idle-timeout", 10_000);
        return properties;
    }

    private static DatabaseAddress beside(DatabaseAddress given) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute(given, "create database " + name);
        if (DatabaseAddress.given(System.getenv()).isPresent()) { // the embedded one goes as a whole
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> execute(given, "drop database if exists " + name + " with (force)")));
        }
        return given.named(name);
    }

    private static DatabaseAddress embedded() {
        try {
            var folder = DataFolder.at(Files.createTempDirectory("safeboard-test"));
            var database = DatabaseForTests.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                try {
                    DataFolder.delete(folder.root());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return database.address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(DatabaseAddress on, String sql) {
        try (var connection = on.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
