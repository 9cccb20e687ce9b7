package org.safeboard.platform.commands;

import java.io.PrintWriter;

/**
 * A command that works on the files it is given and needs neither the data nor the application: a picocli {@code @Command}
 * named in {@code META-INF/services/org.safeboard.platform.commands.FileCommand}. The launcher adds {@code --help}.
 */
public interface FileCommand {
    /**
     * Runs once its options are read.
     *
     * @param out where the person reads what came of it
     * @param err where the person reads how far it is
     * @return the exit code, 0 for done
     * @throws Refusal when it cannot be done, saying what to do
     */
    int run(PrintWriter out, PrintWriter err) throws Exception;
}
