package org.safeboard.platform.imports.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.Progress;

/** One line that is written over again and again, and only where somebody looks at it. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long EVERY = 100_000_000;
    private final @Nullable PrintStream to;
    private final String file;
    private long next;
    private int width;

    ProgressLine(@Nullable PrintStream to, String file) {
        this.to = to;
        this.file = file;
    }

    static ProgressLine onTerminal(String file) {
        var console = System.console();
        return new ProgressLine(console != null && console.isTerminal() ? System.err : null, file);
    }

    @Override
    public void at(Stage stage, int rows, int of) {
        var now = System.nanoTime();
        if (to == null || now - next < 0) {
            return;
        }
        next = now + EVERY;
        var line = "%s: %s, %,d%s rows"
                .formatted(
                        file,
                        stage.title().toLowerCase(java.util.Locale.UK),
                        rows,
                        of == 0 ? "" : " of %,d".formatted(of));
        to.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        to.flush();
        width = line.length();
    }

    @Override
    public void close() {
        if (to != null && width > 0) {
            to.print("\r" + " ".repeat(width) + "\r");
            to.flush();
        }
    }
}
