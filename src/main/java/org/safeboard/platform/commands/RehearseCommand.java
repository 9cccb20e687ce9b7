package org.safeboard.platform.commands;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.Database;
import picocli.CommandLine.Command;

/** Starts once on data of its own, answers a page and ends, while Java writes down what a start needs (JEP 483). */
@Command(name = "rehearse", hidden = true, description = "Start once, so that Java can note what later starts need.")
final class RehearseCommand implements Callable<Integer> {
    private final Class<?> application;

    RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws Exception {
        var listen = new Options.Listen();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listen.port = socket.getLocalPort();
        }
        var folder = DataFolder.at(Files.createTempDirectory("safeboard-rehearsal"));
        try (var database = Database.forServer(folder, Map.of());
                var serving = new Application(application, folder, database.address()).serving(listen);
                var http = HttpClient.newHttpClient()) {
            var page = URI.create("http://127.0.0.1:%d/sign-in".formatted(listen.port));
            var answer = http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
            return serving.isActive() && answer.statusCode() == 200 ? 0 : 1;
        } finally {
            DataFolder.delete(folder.root());
        }
    }
}
