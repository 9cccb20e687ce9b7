package org.safeboard.platform.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What an earlier run left when it was killed: processes of PostgreSQL that still work on the data, and its pid file.
 *
 * <p>PostgreSQL believes its pid file as long as a process of that number exists, a zombie too, and containers without
 * an init keep zombies for ever. Every process of PostgreSQL works in its data folder, and a zombie works nowhere: so
 * the folder says who is alive. The pid file goes only when nobody is.
 */
final class LeftBehind {
    private static final Duration POLITE = Duration.ofSeconds(30);

    private LeftBehind() {}

    static void clear(Path data) throws IOException, InterruptedException {
        stop(data, "INT", POLITE);
        stop(data, "QUIT", Duration.ofSeconds(5));
        stop(data, "KILL", Duration.ofSeconds(5));
        if (!working(data).isEmpty()) {
            throw new DatabaseUnavailable("A PostgreSQL of another user still works on " + data + ".");
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private static void stop(Path data, String signal, Duration patience) throws IOException, InterruptedException {
        var main = postmaster(data);
        var living = working(data);
        for (var pid : living) {
            // INT to the first process is an orderly end of all; to the others it would only cancel a query
            if (!signal.equals("INT") || pid == main) {
                signal(signal, pid);
            }
        }
        var end = System.nanoTime() + patience.toNanos();
        while (!working(data).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    static void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static long postmaster(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    /** The living processes that work in a folder. */
    static List<Long> working(Path data) throws IOException {
        var pids = new ArrayList<Long>();
        var main = postmaster(data);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : all) {
                var pid = Long.parseLong(process.getFileName().toString());
                if (worksIn(process, data, pid == main)) {
                    pids.add(pid);
                }
            }
        }
        return pids;
    }

    private static boolean worksIn(Path process, Path data, boolean named) {
        try {
            if (!Files.readString(process.resolve("comm")).startsWith("postgres")) {
                return false;
            }
            if (Files.isReadable(process.resolve("cwd"))) {
                return Files.readSymbolicLink(process.resolve("cwd")).equals(data);
            }
            // we may not look where it works: then its name in the pid file counts, unless it is a zombie
            var stat = Files.readString(process.resolve("stat"));
            return named && stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return false; // a zombie, or gone meanwhile
        }
    }
}
