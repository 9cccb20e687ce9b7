package org.safeboard.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.Database;

/** The floor of a start: a Java program that has PostgreSQL running and nothing else. */
final class OnlyPostgres {
    private OnlyPostgres() {}

    public static void main(String[] arguments) throws InterruptedException {
        var database = Database.forServer(DataFolder.at(Path.of(arguments[0])), Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
