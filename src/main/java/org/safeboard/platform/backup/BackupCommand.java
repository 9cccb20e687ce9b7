package org.safeboard.platform.backup;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a backup. */
@Command(name = "backup", description = "Write all that is kept into one file, while people go on working.")
public final class BackupCommand implements DataCommand {
    @Parameters(paramLabel = "FILE", description = "The file to write, such as safeboard-2026-11-23.zip.")
    private Path file = Path.of("");

    @Override
    public int run(BeanFactory beans, PrintWriter out) throws Exception {
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already: choose another name.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("There is no folder for " + file + ".");
        }
        var manifest = beans.getBean(Backup.class).write(file);
        out.printf(
                "%,d rows of %d tables are in %s; keep it as safe as the records themselves.%n",
                manifest.tables().stream().mapToLong(Manifest.Kept::rows).sum(),
                manifest.tables().size(),
                file);
        return 0;
    }
}
