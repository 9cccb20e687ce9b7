package org.safeboard.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeboard.platform.database.DataFolder;

/**
 * From the command to the first page answered, and the memory then, against a Java program that only starts the same
 * PostgreSQL. Both start in turn on data that are there already; the first start, which makes them, is shown besides.
 */
final class StartBench {
    private static final int TIMES = Integer.getInteger("times", 5);

    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    private StartBench(Path folder) {
        this.folder = folder;
    }

    /**
     * A start.
     *
     * @param wall until it was ready
     * @param cpu of the Java process only, until then
     * @param memory resident, of the Java process only, in MiB
     */
    private record Start(Duration wall, Duration cpu, long memory) {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("safeboard-bench");
        try {
            new StartBench(folder).measure();
        } finally {
            DataFolder.delete(folder);
        }
    }

    private void measure() throws Exception {
        show("first start, makes the data", List.of(application()));
        floor(); // its own first start is not counted either
        var floors = new ArrayList<Start>();
        var starts = new ArrayList<Start>();
        for (int i = 0; i < TIMES; i++) {
            floors.add(floor());
            starts.add(application());
        }
        show("floor, Java and PostgreSQL only", floors);
        show("start to the first page", starts);
        var floor = median(floors);
        var start = median(starts);
        System.out.printf(
                "start %.1fx the floor's time, %.1fx its CPU, %.1fx its memory%n",
                (double) start.wall().toMillis() / floor.wall().toMillis(),
                (double) start.cpu().toMillis() / floor.cpu().toMillis(),
                (double) start.memory() / floor.memory());
    }

    private Start floor() throws Exception {
        var command = List.of(
                java(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                OnlyPostgres.class.getName(),
                folder.resolve("floor").toString());
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (String line; !"ready".equals(line = process.inputReader().readLine()); ) {
            if (line == null) {
                throw new IllegalStateException("The floor did not start");
            }
        }
        return stopped(process, begun);
    }

    private Start application() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var command = List.of(
                System.getProperty("safeboard.launcher"),
                "serve",
                "--data",
                folder.resolve("application").toString(),
                "--port",
                "" + port);
        var begun = System.nanoTime();
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("DATABASE_URL"); // both start the same PostgreSQL
        var process = builder.start();
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/sign-in".formatted(port)))
                .build();
        while (!answers(page)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Safeboard did not start");
            }
            Thread.sleep(20);
        }
        return stopped(process, begun);
    }

    private boolean answers(HttpRequest page) throws InterruptedException {
        try {
            return http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    private static Start stopped(Process process, long begun) throws IOException, InterruptedException {
        var wall = Duration.ofNanos(System.nanoTime() - begun);
        var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
        var memory = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(it -> it.startsWith("VmRSS:"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
        process.destroy();
        process.waitFor();
        return new Start(wall, cpu, memory);
    }

    private static Start median(List<Start> starts) {
        return starts.stream()
                .sorted(Comparator.comparing(Start::wall))
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void show(String what, List<Start> starts) {
        var it = median(starts);
        System.out.printf(
                "%-32s %6.1f s, CPU %5.1f s, memory %4d MiB (median of %d)%n",
                what, it.wall().toMillis() / 1000.0, it.cpu().toMillis() / 1000.0, it.memory(), starts.size());
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }
}
