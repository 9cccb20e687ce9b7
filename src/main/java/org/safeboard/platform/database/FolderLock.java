package org.safeboard.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A lock between processes which the system lets go when its holder ends, however it ends. */
final class FolderLock implements AutoCloseable {
    // The system's locks belong to the process, and closing any handle of the file lets them go.
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final boolean exclusive;

    private FolderLock(Path file, FileChannel channel, boolean exclusive) {
        this.file = file;
        this.channel = channel;
        this.exclusive = exclusive;
    }

    /** Takes it alone, if nobody has it. */
    static Optional<FolderLock> alone(Path file, String holder) {
        if (!HERE.add(file)) {
            return Optional.empty();
        }
        var lock = take(file, true);
        if (lock.isEmpty()) {
            HERE.remove(file);
        }
        lock.ifPresent(it -> it.write(ProcessHandle.current().pid() + " " + holder));
        return lock;
    }

    /** Takes it with others; empty while somebody has it alone. */
    static Optional<FolderLock> shared(Path file) {
        return take(file, false);
    }

    /** Waits until it can be had alone. */
    static void waitUntilFree(Path file) {
        try (var channel = open(file)) {
            channel.lock().release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has it, as far as is known: "process 4711 (serve)". */
    static String holder(Path file) {
        if (HERE.contains(file)) {
            return "this process";
        }
        try {
            var words = Files.readString(file).strip().split(" ", 2);
            return words.length < 2 ? "another process" : "process %s (%s)".formatted(words[0], words[1]);
        } catch (IOException e) {
            return "another process";
        }
    }

    private static Optional<FolderLock> take(Path file, boolean exclusive) {
        try {
            var channel = open(file);
            var lock = channel.tryLock(0, Long.MAX_VALUE, !exclusive);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(file, channel, exclusive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void write(String text) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (exclusive) {
                HERE.remove(file);
            }
        }
    }
}
