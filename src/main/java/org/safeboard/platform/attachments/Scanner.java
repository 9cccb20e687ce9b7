package org.safeboard.platform.attachments;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a virus scanner that speaks clamd's protocol (INSTREAM), at the address in {@code safeboard.scanner}, such as
 * {@code localhost:3310}. Without one, nothing is scanned, and pages say so.
 */
@Component
class Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int PATIENCE = 30_000;
    private static final int CONNECTING = 3_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final String address;

    Scanner(@Value("${safeboard.scanner:}") String address) {
        this.address = address.strip();
        if (!this.address.isEmpty() && !this.address.matches("\\S+:\\d{1,5}")) {
            throw new IllegalArgumentException("safeboard.scanner is written host:port, not " + address);
        }
    }

    boolean configured() {
        return !address.isEmpty();
    }

    /** What the scanner says of this content; {@link Scan#WAITING} when it cannot be asked. */
    Scan scan(byte[] content) {
        if (!configured()) {
            return Scan.NOT_SCANNED;
        }
        try {
            var answer = ask(content);
            if (answer.endsWith(" FOUND")) {
                return Scan.INFECTED;
            }
            if (answer.equals("stream: OK")) {
                return Scan.CLEAN;
            }
            LOG.warn("The virus scanner answered neither clean nor found");
        } catch (IOException e) {
            LOG.warn("The virus scanner cannot be reached: {}", e.getClass().getSimpleName());
        }
        return Scan.WAITING;
    }

    private String ask(byte[] content) throws IOException {
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    CONNECTING);
            socket.setSoTimeout(PATIENCE);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                var length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
