package org.safeboard.platform.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where mail goes out and replies come in, from the environment: {@code SAFEBOARD_SMTP_HOST}, {@code _PORT}, {@code _USER},
 * {@code _PASSWORD}, {@code _TLS} (true where the port expects TLS from the first byte), the same with {@code IMAP},
 * {@code SAFEBOARD_MAIL_FROM}, and {@code SAFEBOARD_ADDRESS}, the address people type for this installation.
 */
@Component
public class MailSettings {
    private final Environment environment;

    MailSettings(Environment environment) {
        this.environment = environment;
    }

    /** A server that is spoken to. */
    public record Server(String protocol, String host, int port, String user, String password, boolean tls) {
        /** Encryption is refused to nobody but a server on this very computer. */
        public Properties properties() {
            var properties = new Properties();
            var prefix = "mail." + protocol + ".";
            properties.setProperty(prefix + "ssl.enable", String.valueOf(tls));
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
            properties.setProperty(prefix + "starttls.enable", String.valueOf(!tls));
            properties.setProperty(prefix + "starttls.required", String.valueOf(!tls && !isHere()));
            properties.setProperty(prefix + "auth", String.valueOf(!user.isEmpty()));
            properties.setProperty(prefix + "connectiontimeout", "10000");
            properties.setProperty(prefix + "timeout", "20000");
            properties.setProperty(prefix + "writetimeout", "20000");
            return properties;
        }

        private boolean isHere() {
            try {
                return InetAddress.getByName(host).isLoopbackAddress();
            } catch (UnknownHostException elsewhere) {
                return false;
            }
        }
    }

    public Optional<Server> smtp() {
        return server("smtp", 587);
    }

    /** The mailbox to which people's calendars answer: that of {@link #from}. */
    public Optional<Server> imap() {
        return server("imap", 143);
    }

    /** Whom messages come from, and whom calendars answer. */
    public MailAddress from() {
        return MailAddress.of(environment.getProperty("safeboard.mail.from", "safeboard@localhost.localdomain"))
                .orElseThrow(() -> new IllegalStateException("SAFEBOARD_MAIL_FROM is not an e-mail address"));
    }

    /** The address of this installation, for links, without a slash at its end. */
    public String address() {
        var given = environment.getProperty("safeboard.address", "");
        var here = "http://localhost:" + environment.getProperty("server.port", "8080");
        return (given.isBlank() ? here : given.strip()).replaceAll("/+$", "");
    }

    /** Where messages are put when there is no server to send them. */
    public Path folder() {
        return Path.of(environment.getProperty("safeboard.data", "data")).resolve("outbox");
    }

    private Optional<Server> server(String protocol, int usualPort) {
        var prefix = "safeboard." + protocol + ".";
        var host = environment.getProperty(prefix + "host", "").strip();
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new Server(
                        protocol,
                        host,
                        environment.getProperty(prefix + "port", Integer.class, usualPort),
                        environment.getProperty(prefix + "user", ""),
                        environment.getProperty(prefix + "password", ""),
                        environment.getProperty(prefix + "tls", Boolean.class, false)));
    }
}
