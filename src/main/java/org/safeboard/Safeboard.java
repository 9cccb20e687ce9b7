package org.safeboard;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.safeboard.platform.commands.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; what it can be asked to do is in {@code platform/commands}. */
@SpringBootApplication
public class Safeboard {
    public static void main(String[] arguments) {
        System.exit(Commands.run(
                Safeboard.class,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }
}
