package org.safeboard.platform.imports.keep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Rows on their way into one table by COPY, in the transaction of a connection. Gathered in memory until {@link #send},
 * since a connection copies into one table at a time.
 */
public final class CopyTable {
    private static final byte[] HEX = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private final Connection connection;
    private final String copy;
    private final int width;
    private byte[] buffer = new byte[1 << 16];
    private byte[] spare = new byte[1 << 16];
    private int length;
    private int column;

    public CopyTable(Connection connection, String table, String... columns) {
        this.connection = connection;
        this.copy = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        this.width = columns.length;
    }

    public CopyTable add(@Nullable String value) {
        begin();
        if (value == null) {
            nothing();
        } else {
            text(value, false);
        }
        return this;
    }

    public CopyTable add(@Nullable UUID value) {
        begin();
        if (value == null) {
            nothing();
        } else {
            room(36);
            hex(value.getMostSignificantBits() >>> 32, 8);
            dash();
            hex(value.getMostSignificantBits() >>> 16, 4);
            dash();
            hex(value.getMostSignificantBits(), 4);
            dash();
            hex(value.getLeastSignificantBits() >>> 48, 4);
            dash();
            hex(value.getLeastSignificantBits(), 12);
        }
        return this;
    }

    public CopyTable add(@Nullable LocalDate value) {
        begin();
        if (value == null) {
            nothing();
        } else if (value.getYear() < 1000 || value.getYear() > 9999) {
            text(value.toString(), false);
        } else {
            room(10);
            digits(value.getYear(), 4);
            dash();
            digits(value.getMonthValue(), 2);
            dash();
            digits(value.getDayOfMonth(), 2);
        }
        return this;
    }

    public CopyTable add(@Nullable LocalTime value) {
        return add(value == null ? null : value.toString());
    }

    public CopyTable add(Instant value) {
        return add(value.toString());
    }

    public CopyTable add(int value) {
        return add(Integer.toString(value));
    }

    public CopyTable add(boolean value) {
        return add(value ? "t" : "f");
    }

    /** An array of texts; null is null, not an empty one. */
    public CopyTable add(@Nullable List<String> values) {
        begin();
        if (values == null) {
            nothing();
            return this;
        }
        put('{');
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(',');
            }
            put('"');
            text(values.get(i), true);
            put('"');
        }
        put('}');
        return this;
    }

    /** Ends the row. */
    public void end() {
        if (column != width) {
            throw new IllegalStateException("%d of %d columns for %s".formatted(column, width, copy));
        }
        column = 0;
        put('\n');
    }

    /** Sends what was gathered. */
    public void send() {
        take().run();
    }

    /** What was gathered, to be sent by whoever runs it while more is gathered; one at a time on a connection. */
    public Runnable take() {
        if (length == 0) {
            return () -> {};
        }
        var full = buffer;
        var size = length;
        buffer = spare;
        spare = full;
        length = 0;
        return () -> copy(full, size);
    }

    private void copy(byte[] bytes, int size) {
        try {
            var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            in.writeToCopy(bytes, 0, size);
            in.endCopy();
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("bringing in", copy, failed);
        }
    }

    private void begin() {
        if (column++ > 0) {
            put('\t');
        }
    }

    private void nothing() {
        put('\\');
        put('N');
    }

    private void text(String value, boolean inArray) {
        room(value.length() * 4);
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c < 128) {
                ascii(c, inArray);
            } else if (c < 0x800) {
                raw(0xC0 | c >> 6);
                raw(0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                raw(0xE0 | c >> 12);
                raw(0x80 | c >> 6 & 0x3F);
                raw(0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                var point = Character.toCodePoint(c, value.charAt(++i));
                raw(0xF0 | point >> 18);
                raw(0x80 | point >> 12 & 0x3F);
                raw(0x80 | point >> 6 & 0x3F);
                raw(0x80 | point & 0x3F);
            } else {
                raw('?');
            }
        }
    }

    private void ascii(char c, boolean inArray) {
        switch (c) {
            case '\\' -> {
                raw('\\');
                raw('\\');
                if (inArray) {
                    raw('\\');
                    raw('\\');
                }
            }
            case '"' -> {
                if (inArray) {
                    raw('\\');
                    raw('\\');
                }
                raw('"');
            }
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            case 0 -> {
                // PostgreSQL keeps no zero characters
            }
            default -> raw(c);
        }
    }

    private void escape(char letter) {
        raw('\\');
        raw(letter);
    }

    private void hex(long value, int digits) {
        for (var shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            buffer[length++] = HEX[(int) (value >>> shift) & 15];
        }
    }

    private void digits(int value, int count) {
        var left = value;
        for (var at = length + count - 1; at >= length; at--) {
            buffer[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += count;
    }

    private void dash() {
        buffer[length++] = '-';
    }

    private void raw(int b) {
        buffer[length++] = (byte) b;
    }

    private void put(char c) {
        room(1);
        buffer[length++] = (byte) c;
    }

    private void room(int more) {
        // and room for what the caller puts after it
        if (length + more + 64 > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more + 64));
        }
    }
}
