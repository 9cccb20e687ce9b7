package org.safeboard.platform.backup;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(name = "restore", description = "Put a backup back: all of it or nothing.")
public final class RestoreCommand implements DataCommand {
    @Parameters(paramLabel = "FILE", description = "A file which backup wrote.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Put it in the place of the records that are there now.")
    private boolean replace;

    @Override
    public int run(BeanFactory beans, PrintWriter out) {
        var restore = beans.getBean(Restore.class);
        if (!replace && !restore.isEmpty()) {
            throw new Refusal(
                    "There are records here already: take a backup of them and say --replace to put this one in their place.");
        }
        try (var backup = BackupFile.open(file)) {
            restore.read(backup);
            out.printf(
                    "%,d rows of %s are back; everybody signs in anew.%n",
                    backup.manifest().tables().stream()
                            .mapToLong(Manifest.Kept::rows)
                            .sum(),
                    backup.manifest().made());
        }
        return 0;
    }
}
