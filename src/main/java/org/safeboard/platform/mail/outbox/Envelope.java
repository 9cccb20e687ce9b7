package org.safeboard.platform.mail.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.mail.MailAddress;

/** A message of the outbox as it is sent. */
record Envelope(
        UUID id,
        String recipient,
        String subject,
        String text,
        @Nullable String calendar,
        @Nullable String method,
        Instant queuedAt) {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** The same however often it is sent, so that a message sent twice is shown once. */
    String messageId(MailAddress from) {
        return "<" + id + "@" + from.domain() + ">";
    }

    MimeMessage mime(Session session, MailAddress from) throws MessagingException {
        var mime = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId(from));
            }
        };
        mime.setFrom(new InternetAddress(from.text()));
        mime.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(recipient, true));
        mime.setSubject(subject, UTF_8);
        mime.setSentDate(Date.from(queuedAt));
        mime.setHeader("Auto-Submitted", "auto-generated"); // out-of-office assistants keep quiet
        if (calendar == null || method == null) {
            mime.setText(text, UTF_8);
        } else {
            mime.setContent(withCalendar(calendar, method));
        }
        mime.saveChanges();
        return mime;
    }

    /** As an alternative to the text, which Outlook and Gmail show as an invitation, and as a file for all others. */
    private MimeMultipart withCalendar(String entry, String calls) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        var type = "text/calendar; charset=UTF-8; method=" + calls;
        var shown = new MimeBodyPart();
        shown.setDataHandler(data(entry, type));
        shown.setHeader("Content-Type", type);
        var both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, shown));
        var file = new MimeBodyPart();
        file.setDataHandler(data(entry, "application/ics"));
        file.setFileName("meeting.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", both, file);
    }

    private static DataHandler data(String entry, String type) {
        return new DataHandler(new ByteArrayDataSource(entry.getBytes(StandardCharsets.UTF_8), type));
    }
}
