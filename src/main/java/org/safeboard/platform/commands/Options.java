package org.safeboard.platform.commands;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command can be told. */
final class Options {
    private Options() {}

    /** For the commands that need the data. */
    static final class Data {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                defaultValue = "data",
                description = "The folder of the data (default: ./${DEFAULT-VALUE}).")
        Path folder = Path.of("data");
    }

    /** For all. */
    static final class Help {
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        boolean help;
    }

    /** For the commands that serve. */
    static final class Listen {
        @Option(
                names = "--port",
                paramLabel = "PORT",
                defaultValue = "8080",
                description = "The port to serve on (default: ${DEFAULT-VALUE}).")
        int port;

        @Option(
                names = "--address",
                paramLabel = "ADDRESS",
                defaultValue = "127.0.0.1",
                description =
                        "The address to listen on (default: ${DEFAULT-VALUE}, this computer only; 0.0.0.0 for all).")
        String address = "127.0.0.1";
    }
}
