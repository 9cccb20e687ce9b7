package org.safeboard.platform.commands;

import java.io.PrintWriter;
import org.springframework.beans.factory.BeanFactory;

/**
 * A command that works on the data: a picocli {@code @Command} named in
 * {@code META-INF/services/org.safeboard.platform.commands.DataCommand}. It runs with or without a server beside it; the
 * launcher adds {@code --data} and {@code --help}.
 */
public interface DataCommand {
    /**
     * Runs once its options are read.
     *
     * @param beans the application without its web part; each bean is made when it is asked for
     * @param out where the person reads; no case content that was not asked for
     * @return the exit code, 0 for done
     * @throws Refusal when it cannot be done, in one sentence
     */
    int run(BeanFactory beans, PrintWriter out) throws Exception;
}
