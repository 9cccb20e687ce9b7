package org.safeboard.platform.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.safeboard.platform.mail.MailAddress;

/** Puts each message into a file which a mail program opens; for trying things, and where mail is not allowed. */
final class FileFolder implements Post {
    private final Path folder;
    private final MailAddress from;

    FileFolder(Path folder, MailAddress from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void deliver(Envelope envelope) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var beside = Files.createTempFile(folder, "writing", ""); // made 0600: it may hold a personal link
            try (var out = Files.newOutputStream(beside)) {
                envelope.mime(Session.getInstance(new Properties()), from).writeTo(out);
            }
            Files.move(beside, folder.resolve(envelope.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException failed) {
            throw new NotDelivered(
                    "The folder outbox cannot be written to: "
                            + failed.getClass().getSimpleName(),
                    false);
        }
    }
}
