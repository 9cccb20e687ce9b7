package org.safeboard.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Everything one installation keeps on this computer: the files of PostgreSQL, its passwords and port, the logs.
 *
 * @param root an absolute path without links
 */
public record DataFolder(Path root) {

    /** Opens the folder, making it where there is none. */
    public static DataFolder at(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new DatabaseUnavailable(path + " is a file: the data need a folder.");
        }
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            }
            var root = path.toRealPath();
            if (!Files.isWritable(root)) {
                throw new DatabaseUnavailable("The data folder " + path + " cannot be written to.");
            }
            Files.createDirectories(root.resolve("logs"));
            return new DataFolder(root);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data folder " + path + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** Held by the process that runs PostgreSQL. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Held, shared, by every process that uses a PostgreSQL another one runs. */
    Path guests() {
        return root.resolve("guests");
    }

    Path databaseLog() {
        return root.resolve("logs").resolve("database.log");
    }

    public Path applicationLog() {
        return root.resolve("logs").resolve("safeboard.log");
    }

    Optional<Integer> port() {
        try {
            return Optional.of(
                    Integer.valueOf(Files.readString(root.resolve("port")).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // not written yet
        }
    }

    void keepPort(int port) throws IOException {
        Files.writeString(root.resolve("port"), port + "\n");
    }

    void forgetPort() throws IOException {
        Files.deleteIfExists(root.resolve("port"));
    }

    /** The password of a PostgreSQL role; made at the first start, readable by the owner only. */
    String password(String role) {
        try {
            var file = root.resolve("passwords");
            if (!Files.exists(file)) {
                var beside = Files.createTempFile(root, "passwords", ""); // temporary files are made 0600
                Files.writeString(beside, "postgres=%s%nsafeboard=%s%n".formatted(random(), random()));
                Files.move(beside, file);
            }
            var all = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            }
            return all.getProperty(role, "");
        } catch (IOException e) {
            throw new UncheckedIOException("The database's passwords cannot be read", e);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Deletes a folder with all that is in it; what others delete meanwhile is no error. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
