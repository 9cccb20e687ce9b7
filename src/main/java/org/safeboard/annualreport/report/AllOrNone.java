package org.safeboard.annualreport.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Map;
import org.safeboard.platform.commands.Refusal;

/** Writes several files into a folder so that either all are new or all are as they were. */
final class AllOrNone {
    private AllOrNone() {}

    /** @throws Refusal when they cannot be written; then nothing in the folder has changed */
    static void write(Path folder, Map<String, byte[]> files) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal("%s is not a folder.".formatted(folder));
        }
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempDirectory(folder, ".writing-");
            try {
                for (var file : files.entrySet()) {
                    Files.write(beside.resolve(file.getKey()), file.getValue());
                }
                exchange(folder, beside, files);
            } finally {
                empty(beside);
            }
        } catch (IOException e) {
            throw new Refusal("The report could not be written to %s: %s.".formatted(folder, e.getMessage()));
        }
    }

    private static void exchange(Path folder, Path beside, Map<String, byte[]> files) throws IOException {
        var undo = new ArrayDeque<Undo>();
        try {
            for (var name : files.keySet()) {
                var target = folder.resolve(name);
                var old = beside.resolve(name + ".old");
                if (Files.exists(target)) {
                    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
                    undo.push(() -> Files.move(old, target, StandardCopyOption.REPLACE_EXISTING));
                } else {
                    undo.push(() -> Files.deleteIfExists(target));
                }
                Files.move(beside.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            for (var step : undo) {
                step.run();
            }
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }
}
