package org.safeboard.people;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Lexicon;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes indexes in memory: all with the weights in use, and with the same lists of names, read when the first is made. */
@Component
class Engine {
    private static final String LINES = "select lines from people.weights where id = ?";

    private final Path lists;
    private final JdbcClient jdbc;
    private final Map<UUID, Model> learned = new ConcurrentHashMap<>();
    private @Nullable Shared shared;

    /** @param data the data folder, where a board may have lists of names of its own */
    Engine(@Value("${safeboard.data:data}") Path data, JdbcClient jdbc) {
        lists = data.resolve("matching");
        this.jdbc = jdbc;
    }

    private record Shared(Model model, Lexicon lexicon) {}

    private synchronized Shared shared() {
        var read = shared;
        if (read == null) {
            read = new Shared(Model.shipped(), Lexicon.with(lists));
            shared = read;
        }
        return read;
    }

    MatchIndex<UUID> empty() {
        return new MatchIndex<>(inUse(), shared().lexicon);
    }

    Model shipped() {
        return shared().model;
    }

    /** The weights in use, asked of the database. */
    Model inUse() {
        return jdbc.sql("select id, lines from people.weights where chosen_at is not null")
                .query((rs, n) -> learned(rs.getObject("id", UUID.class), rs.getString("lines")))
                .optional()
                .orElseGet(this::shipped);
    }

    private Model learned(UUID weights, String lines) {
        return learned.computeIfAbsent(weights, it -> read(lines));
    }

    static Model read(String lines) {
        return Model.read(lines.lines().toList());
    }

    static String write(Model model) {
        return String.join("\n", model.lines());
    }

    /**
     * Some weights, which are read once.
     *
     * @param weights null for those Safeboard comes with
     * @param connection which is at hand, so that nobody who holds one waits for another
     */
    Model model(@Nullable UUID weights, Connection connection) {
        if (weights == null) {
            return shipped();
        }
        var known = learned.get(weights);
        return known == null ? learned(weights, lines(weights, connection)) : known;
    }

    private static String lines(UUID weights, Connection connection) {
        try (var statement = connection.prepareStatement(LINES)) {
            statement.setObject(1, weights);
            try (var rs = statement.executeQuery()) {
                rs.next();
                return rs.getString(1);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("reading weights", LINES, e);
        }
    }
}
