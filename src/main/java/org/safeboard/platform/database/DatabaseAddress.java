package org.safeboard.platform.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Where a PostgreSQL is and how to sign in to it.
 *
 * @param url a JDBC address; several hosts and options are passed on as they are
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * The database of {@code DATABASE_URL}, if it is set: a JDBC address with {@code DATABASE_USER} and
     * {@code DATABASE_PASSWORD}, or {@code postgres://user:password@host:port/name}.
     *
     * @throws DatabaseUnavailable when it is neither
     */
    public static Optional<DatabaseAddress> given(Map<String, String> environment) {
        var text = environment.getOrDefault("DATABASE_URL", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parse(
                text,
                environment.getOrDefault("DATABASE_USER", "safeboard"),
                environment.getOrDefault("DATABASE_PASSWORD", "")));
    }

    static DatabaseAddress parse(String text, String user, String password) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, user, password);
        }
        if (!text.matches("postgres(ql)?://.*")) {
            throw new DatabaseUnavailable("DATABASE_URL must start with jdbc:postgresql:// or postgres://.");
        }
        // Not java.net.URI for the whole: it knows one host only, and a failover address names several.
        var rest = text.substring(text.indexOf("://") + 3);
        var path = rest.indexOf('/');
        var at = rest.lastIndexOf('@', path < 0 ? rest.length() : path);
        if (at < 0) {
            return new DatabaseAddress("jdbc:postgresql://" + rest, user, password);
        }
        var who = rest.substring(0, at).split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + rest.substring(at + 1),
                decoded(who[0]),
                who.length > 1 ? decoded(who[1]) : password);
    }

    /** The same server and sign-in, another database on it. */
    public DatabaseAddress named(String database) {
        var start = url.indexOf('/', "jdbc:postgresql://".length());
        var options = url.indexOf('?');
        return new DatabaseAddress(
                url.substring(0, start + 1) + database + (options < 0 ? "" : url.substring(options)), user, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** What Spring Boot wants to be told. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    /** Without the password, for it may be printed. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
