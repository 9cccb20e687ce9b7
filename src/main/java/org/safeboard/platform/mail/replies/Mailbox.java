package org.safeboard.platform.mail.replies;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.mail.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks into the mailbox for calendars' answers. What a module takes is removed; everything else, a letter by hand or an
 * answer to somebody else's invitation, is left as it was, unread.
 */
@Component
public class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    /** Looked at each time: the latest, in case a mailbox is also used for other things. */
    private static final int LATEST = 200;

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 5;
    private static final long LOCK = 7_201_400_401L;

    private final MailSettings settings;
    private final List<ReplyTaker> takers;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    Mailbox(
            MailSettings settings,
            ObjectProvider<ReplyTaker> takers,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.settings = settings;
        this.takers = takers.orderedStream().toList();
        this.sql = sql;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 120_000, initialDelay = 20_000)
    void nowAndThen() {
        readReplies();
    }

    /** Takes the answers that are there and says how many; none where no mailbox is configured or another node reads. */
    public int readReplies() {
        return settings.imap()
                .map(server -> Optional.ofNullable(transaction.execute(status -> alone() ? read(server) : 0))
                        .orElse(0))
                .orElse(0);
    }

    private boolean alone() {
        return sql.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private int read(MailSettings.Server server) {
        var properties = server.properties();
        properties.setProperty("mail.store.protocol", "imap");
        properties.setProperty("mail.imap.peek", "true"); // reading leaves a message unread
        try (var store = Session.getInstance(properties).getStore("imap")) {
            store.connect(server.host(), server.port(), server.user(), server.password());
            return read(store);
        } catch (MessagingException | IOException failed) {
            LOG.warn("The mailbox could not be read: {}", failed.getClass().getSimpleName());
            return 0;
        }
    }

    private int read(Store store) throws MessagingException, IOException {
        var inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        int taken = 0;
        try {
            var last = inbox.getMessageCount();
            for (var message : inbox.getMessages(Math.max(1, last - LATEST + 1), last)) {
                if (take(message)) {
                    message.setFlag(Flags.Flag.DELETED, true);
                    taken++;
                }
            }
        } finally {
            inbox.close(true);
        }
        return taken;
    }

    private boolean take(Message message) throws MessagingException, IOException {
        var calendar = calendar(message, 0);
        var sender = sender(message);
        return calendar != null
                && sender.flatMap(it ->
                                CalendarReply.read(calendar, it, settings.from().domain()))
                        .filter(reply -> takers.stream().anyMatch(it -> it.take(reply)))
                        .isPresent();
    }

    private static Optional<MailAddress> sender(Message message) throws MessagingException {
        var from = message.getFrom();
        return from != null && from.length == 1 && from[0] instanceof InternetAddress one && one.getAddress() != null
                ? MailAddress.of(one.getAddress())
                : Optional.empty();
    }

    private static @Nullable String calendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar") && part.getSize() < LONGEST) {
            try (var in = part.getInputStream()) {
                return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            }
        }
        if (part.isMimeType("multipart/*") && depth < DEEPEST && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = calendar(parts.getBodyPart(i), depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
