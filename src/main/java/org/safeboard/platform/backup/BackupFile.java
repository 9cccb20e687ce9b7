package org.safeboard.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.safeboard.platform.commands.Refusal;

/** A backup that is read: opened only when every byte of it is as it was written. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws Refusal when it is not a backup or was damaged */
    static BackupFile open(Path path) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            var file = new BackupFile(zip, manifest(zip));
            for (var table : file.manifest.tables()) {
                try (var rows = file.rows(table)) {
                    if (!Rows.hash(rows).equals(table.sha256())) {
                        throw new IOException(table.name() + " is not as it was written");
                    }
                }
            }
            return file;
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw new Refusal(
                    "%s is no backup or is damaged (%s); nothing was changed.".formatted(path, e.getMessage()));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var in = new InputStreamReader(zip.getInputStream(entry(zip, Manifest.NAME)), StandardCharsets.UTF_8)) {
            return Manifest.read(in);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Kept table) throws IOException {
        return zip.getInputStream(entry(zip, table.file()));
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return entry;
    }

    private static void close(@org.jspecify.annotations.Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // it was only read
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
