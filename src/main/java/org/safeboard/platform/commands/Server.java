package org.safeboard.platform.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.Database;
import org.safeboard.platform.mail.Mail;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves until it is told to stop: first the requests end, then the application, then the database. */
final class Server {
    private final Class<?> application;
    private final Options.Listen listen;

    Server(Class<?> application, Options.Listen listen) {
        this.application = application;
        this.listen = listen;
    }

    /**
     * Does not return before the process is asked to end.
     *
     * @param before what to do with the database before anybody is served
     * @param ready what to tell the person once pages are served
     * @throws Refusal when the port is taken
     */
    void run(
            DataFolder folder,
            PrintWriter out,
            Consumer<Application> before,
            Consumer<ConfigurableApplicationContext> ready)
            throws InterruptedException {
        refuseTakenPort();
        var database = Database.forServer(folder, System.getenv());
        var stop = new Stop(database);
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
        var start = new Application(application, folder, database.address());
        before.accept(start);
        ConfigurableApplicationContext serving;
        try {
            serving = start.serving(listen);
        } catch (RuntimeException e) {
            if (causedBy(e, PortInUseException.class)) {
                throw portTaken();
            }
            throw e;
        }
        stop.context = serving;
        ready.accept(serving);
        out.println(serving.getBean(Mail.class).where());
        out.flush();
        new CountDownLatch(1).await();
    }

    /** The address to type in. */
    String home() {
        return "http://%s:%d"
                .formatted(
                        listen.address.matches("127\\..*|0\\.0\\.0\\.0|::1?") ? "localhost" : listen.address,
                        listen.port);
    }

    /** Before the database is started, since that takes longer. */
    private void refuseTakenPort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(listen.address), listen.port));
        } catch (UnknownHostException e) {
            throw new Refusal("This computer has no address " + listen.address + ".");
        } catch (IOException e) {
            throw portTaken();
        }
    }

    private Refusal portTaken() {
        return new Refusal("Port %d cannot be used, another program may have it: choose another with --port."
                .formatted(listen.port));
    }

    private static boolean causedBy(Throwable e, Class<? extends Throwable> type) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static final class Stop implements Runnable {
        private final Database database;
        private volatile @Nullable ConfigurableApplicationContext context;

        Stop(Database database) {
            this.database = database;
        }

        @Override
        public void run() {
            var serving = context;
            if (serving != null) {
                serving.close();
            }
            database.close();
        }
    }
}
