package org.safeboard.platform.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * A program that writes pairs of rows, each pair in a transaction, and says the number of a pair once it is committed.
 * {@link KilledTest} kills it.
 */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        var database = Database.forServer(DataFolder.at(Path.of(arguments[0])), Map.of());
        try (var connection = database.address().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists pair (number bigint, half text, primary key (number, half))");
            System.out.println("postgres " + database.pid());
            connection.setAutoCommit(false);
            for (long number = 1; ; number++) {
                statement.execute("insert into pair values (%d, 'left')".formatted(number));
                statement.execute("insert into pair values (%d, 'right')".formatted(number));
                connection.commit();
                System.out.println(number);
            }
        }
    }
}
