package org.safeboard.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs on the class path, unpacked once for every data folder of this user. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** @return the folder with {@code bin}, {@code lib} and {@code share} */
    static Path unpacked(DataFolder folder, RunAs as) {
        var name = "/postgres-%s.txz".formatted(system());
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "No PostgreSQL is brought along for this computer (%s): set DATABASE_URL to one."
                            .formatted(system()));
        }
        try {
            var connection = (JarURLConnection) archive.openConnection();
            var crc = connection.getJarEntry().getCrc();
            var home = cache(folder, as).resolve("postgres-%08x".formatted(crc));
            if (!Files.isDirectory(home)) {
                // unpacked beside and renamed, so that an interrupted start leaves nothing half there
                var beside = Files.createTempDirectory(home.getParent(), "unpacking");
                try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(connection.getInputStream()))) {
                    unpack(tar, beside);
                }
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
                take(beside, home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked", e);
        }
    }

    private static void take(Path beside, Path home) throws IOException {
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) { // another process may have been quicker
                throw e;
            }
            DataFolder.delete(beside);
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path into) throws IOException {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
            var target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException("outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, target);
                Files.setPosixFilePermissions(target, readableBy((entry.getMode() & 0100) != 0));
            }
        }
    }

    private static Set<PosixFilePermission> readableBy(boolean program) {
        return EnumSet.copyOf(PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path cache(DataFolder folder, RunAs as) throws IOException {
        var home = System.getProperty("user.home", "");
        var wanted = as.root() ? Path.of("/var/cache/safeboard") : Path.of(home, ".cache", "safeboard");
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) { // an account without a home
            return Files.createDirectories(folder.root().resolve("cache"));
        }
    }

    private static String system() {
        var arch = System.getProperty("os.arch", "");
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).replaceFirst(" .*", "") + "-"
                + (arch.equals("amd64") ? "x86_64" : arch);
    }
}
