package org.safeboard.platform.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.mail.MailSettings;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands messages to a mail server. */
final class MailServer implements Post {
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final MailAddress from;

    MailServer(MailSettings.Server server, MailAddress from) {
        this.from = from;
        sender.setHost(server.host());
        sender.setPort(server.port());
        if (!server.user().isEmpty()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
        }
        var properties = server.properties();
        properties.setProperty("mail.smtp.from", from.text());
        sender.setJavaMailProperties(properties);
    }

    @Override
    public void deliver(Envelope envelope) {
        try {
            sender.send(envelope.mime(Session.getInstance(sender.getJavaMailProperties()), from));
        } catch (MailException | MessagingException failed) {
            throw why(failed);
        }
    }

    private static NotDelivered why(Exception failed) {
        if (failed instanceof MailSendException several) {
            for (var one : several.getMessageExceptions()) {
                var answered = answered(one);
                if (answered != null) {
                    return answered;
                }
            }
        }
        var answered = answered(failed);
        return answered != null ? answered : new NotDelivered(said(failed), false);
    }

    /** What a server answers with a number from 500 up is meant for good. */
    private static @Nullable NotDelivered answered(Throwable failed) {
        for (Throwable at = failed; at != null; at = next(at)) {
            if (at instanceof SMTPAddressFailedException refused) {
                return new NotDelivered(said(refused), refused.getReturnCode() >= 500);
            }
            if (at instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
                return new NotDelivered(said(refused), refused.getReturnCode() >= 500);
            }
        }
        return null;
    }

    private static @Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : at.getCause();
    }

    private static String said(Throwable failed) {
        var root = failed;
        for (var next = next(root); next != null; next = next(root)) {
            root = next;
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
